"""Pieces of Word's XML that the templates of real people hold, beside plain paragraphs."""

from __future__ import annotations

from collections.abc import Callable

from package_edits import (
    OFFICE,
    Parts,
    added,
    all_of,
    default,
    line,
    linked,
    put,
    run,
    story,
)

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawingml"
_GRAPHIC = (
    '<w:r><w:drawing><wp:inline xmlns:wp="{0}/wordprocessingDrawing"><wp:extent cx="90000" '
    'cy="90000"/><wp:docPr id="{1}" name="{2}" descr="{2}"/><a:graphic xmlns:a="{0}/main">'
    '<a:graphicData uri="{0}/{3}">{4}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)
TEXT_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent '
    'cx="900000" cy="300000"/><wp:docPr id="31" name="Box" descr="A box"/><a:graphic '
    f'xmlns:a="{_DRAWING}/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>{0}</w:t></w:r></w:p>'
    "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style='width:70pt'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
EMPTY_CELL = (
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>'
    "<w:tc><w:tcPr/><w:p>{}</w:p></w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>"
)
BOUND = (
    '<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:dataBinding w:prefixMappings="" '
    'w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{{6C3C8BC8}}"/><w:text/>'
    "</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
)
CONTENTS = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o '
    '"1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:hyperlink w:anchor="_Toc1" w:history="1"><w:r><w:t>An open door</w:t></w:r><w:r><w:rPr>'
    "<w:webHidden/></w:rPr><w:tab/></w:r><w:r><w:rPr><w:webHidden/></w:rPr><w:t>1</w:t></w:r>"
    '</w:hyperlink><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def picture(link_id: str, how: str = "embed") -> str:
    """A run that shows a picture, by its link."""
    inside = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="41" name="Seal"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{OFFICE}" r:{how}='
        f'"{link_id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="90000" cy="90000"/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom>"
        "</pic:spPr></pic:pic>"
    )
    return _GRAPHIC.format(_DRAWING, 41, "Seal", "picture", inside)


def field(instruction: str, shown: str) -> str:
    """A field as Word writes it, its instruction in as many runs as there are bars in it."""
    pieces = "".join(
        f'<w:r><w:instrText xml:space="preserve">{each}</w:instrText></w:r>'
        for each in instruction.split("|")
    )
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}{pieces}{middle}{run(shown)}{end}"


def note(kind: str, text: str) -> Callable[[Parts], Parts]:
    """A footnote or an endnote under the heading."""
    inside = f'<w:{kind} w:id="3"><w:p>{run(text)}</w:p></w:{kind}>'
    shown = f'<w:r><w:{kind}Reference w:id="3"/></w:r>'
    return story(f"word/{kind}s.xml", f"{kind}s", inside, shown)


def styled(name: str, look: str, text: str = "") -> Callable[[Parts], Parts]:
    """A style for characters; with a text, one that is used."""
    style = (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f"<w:rPr>{look}</w:rPr></w:style></w:styles>"
    )
    used = [line(run(text, f'<w:rStyle w:val="{name}"/>'))] if text else []
    return all_of(put("</w:styles>", style, "word/styles.xml"), *used)


def chart(title: str) -> Callable[[Parts], Parts]:
    """A chart with this title."""
    c = f"{_DRAWING}/chart"
    words = f'<a:p xmlns:a="{_DRAWING}/main"><a:r><a:t>{title}</a:t></a:r></a:p>'
    part = (
        f'<c:chartSpace xmlns:c="{c}"><c:chart><c:title><c:tx><c:rich><a:bodyPr '
        f'xmlns:a="{_DRAWING}/main"/>{words}</c:rich></c:tx></c:title><c:plotArea><c:layout/>'
        "</c:plotArea></c:chart></c:chartSpace>"
    )
    shown = f'<c:chart xmlns:c="{c}" xmlns:r="{OFFICE}" r:id="rIdChart"/>'
    return all_of(
        added("word/charts/chart1.xml", part, f"{_DRAWING_TYPE}.chart+xml"),
        linked("rIdChart", "chart", "charts/chart1.xml"),
        line(_GRAPHIC.format(_DRAWING, 51, "Chart", "chart", shown)),
    )


def smart_art(text: str) -> Callable[[Parts], Parts]:
    """SmartArt of one box with this text."""
    d = f"{_DRAWING}/diagram"
    part = (
        f'<dgm:dataModel xmlns:dgm="{d}" xmlns:a="{_DRAWING}/main"><dgm:ptLst><dgm:pt modelId="1">'
        f"<dgm:t><a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"
        "</dgm:dataModel>"
    )
    shown = f'<dgm:relIds xmlns:dgm="{d}" xmlns:r="{OFFICE}" r:dm="rIdData"/>'
    return all_of(
        added("word/diagrams/data1.xml", part, f"{_DRAWING_TYPE}.diagramData+xml"),
        linked("rIdData", "diagramData", "diagrams/data1.xml"),
        line(_GRAPHIC.format(_DRAWING, 61, "Plan", "diagram", shown)),
    )


def remark(name: str = "word/comments.xml") -> Callable[[Parts], Parts]:
    """A comment under the heading, by somebody."""
    inside = (
        f'<w:comment w:id="0" w:author="Perpetua Quill"><w:p>{run("Too soft?")}</w:p></w:comment>'
    )
    return story(name, "comments", inside, '<w:r><w:commentReference w:id="0"/></w:r>')


def shown(name: str, data: bytes, content_type: str) -> Callable[[Parts], Parts]:
    """A picture of a line, in a file of this name."""
    return all_of(
        default(name.rpartition(".")[2], content_type),
        lambda parts: {**parts, f"word/media/{name}": data},
        linked("rIdShown", "image", f"media/{name}"),
        line(picture("rIdShown")),
    )
