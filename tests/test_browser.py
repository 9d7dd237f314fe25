"""``out/index.html`` in a real browser: axe-core, widths, light and dark, the keyboard, on paper.

It asks for Chromium and for what ``tests/browser.lock`` holds; ``.ci/run`` has both.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from desk import NOTE, Desk
from stand_in_office import Office

WHY = "Chromium, or what tests/browser.lock holds, is not here to look at the page"
PLAYWRIGHT = pytest.importorskip("playwright.sync_api", reason=WHY)
AXE = pytest.importorskip("axe_playwright_python.sync_playwright", reason=WHY)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(not CHROMIUM, reason=WHY)
WILLING, PART, FIRM = "example-willing", "example-part", "example-broken-trust"
WIDTHS = (320, 768, 1280)
FOCUSED = """() => {
    const at = document.activeElement, ring = getComputedStyle(at);
    return [at.tagName, at.textContent.trim(), ring.outlineStyle, at.getBoundingClientRect().top];
}"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A page with all that there can be on one: states, problems, long names, pictures."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("browser")
        Office(folder / "office", patch)
        desk = Desk(folder).with_extra_documents().with_examples(WILLING, PART, FIRM)
        desk.case(f"example-{'long-' * 10}x", WILLING)
        desk.docs()
        desk.file(WILLING, NOTE).write_bytes(b"edited")
        desk.case(PART, PART, {"tried": None, "client.nmae": "x"})
        (desk.cases / "example-torn.yaml").write_text("client:\n  nmae: Ann\n", encoding="utf-8")
        (desk.templates / "notice.docx").unlink()
        desk.gen("preview")
        yield desk.out / "index.html"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with PLAYWRIGHT.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def look(browser: Any, shown: Path) -> Iterator[Any]:
    """The page, opened in a window with these settings; what the browser says of it is kept."""
    said: list[str] = []

    def opened(**settings: Any) -> Any:
        page: Any = browser.new_page(**settings)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(shown.as_uri())
        return page

    yield opened
    assert said == []


def open_all(page: Any) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(look: Any, scheme: str, width: int) -> None:
    size = {"width": width, "height": 900}
    page = look(color_scheme=scheme, viewport=size, bypass_csp=True)
    open_all(page)
    found = AXE.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert len(found.response["passes"]) > 20


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_stands_beyond_the_edge(look: Any, width: int) -> None:
    page = look(viewport={"width": width, "height": 900})
    open_all(page)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_each_picture_is_there_and_large_ones_come_when_they_are_opened(look: Any) -> None:
    page = look(viewport={"width": 1280, "height": 900})
    small = page.locator(".sheet img")
    large = page.locator(".pages img")
    for number in range(small.count()):
        small.nth(number).scroll_into_view_if_needed()
        page.wait_for_function("at => at.naturalWidth > 0", arg=small.nth(number).element_handle())
    assert large.first.evaluate("at => at.naturalWidth") == 0
    page.locator(".readings summary").first.click()
    large.first.scroll_into_view_if_needed()
    page.wait_for_function("at => at.naturalWidth > 900", arg=large.first.element_handle())


def test_ground_follows_the_light_of_the_computer(look: Any) -> None:
    grounds = {
        scheme: look(color_scheme=scheme).evaluate(
            "getComputedStyle(document.documentElement).backgroundColor"
        )
        for scheme in ("light", "dark")
    }
    assert grounds == {"light": "rgb(250, 248, 244)", "dark": "rgb(27, 26, 24)"}


def test_all_can_be_reached_by_keyboard_in_the_order_of_the_page(look: Any) -> None:
    page = look(viewport={"width": 1280, "height": 900})
    reached = []
    for _ in range(400):
        page.keyboard.press("Tab")
        tag, text, ring, top = page.evaluate(FOCUSED)
        if tag == "BODY":
            break
        assert ring == "solid", text
        assert 0 <= top < 900, text
        reached.append(text)
    wanted = page.evaluate(
        "[...document.querySelectorAll('a:not([tabindex]), summary')]"
        ".map(each => each.textContent.trim())"
    )
    assert reached == wanted
    assert reached[0] == "Go to the cases"


def test_keyboard_opens_pages_and_goes_to_the_cases(look: Any) -> None:
    page = look(viewport={"width": 1280, "height": 900})
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id == 'cases'")
    summary = page.locator(".readings summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator(".readings details").first.evaluate("at => at.open")


def test_names_that_a_screen_reader_says(look: Any) -> None:
    page = look()
    assert page.get_by_role("heading", level=1).count() == 1
    for name in ("Due", "Cases", "What all cases share"):
        assert page.get_by_role("region", name=name, exact=True).count() == 1
    assert page.get_by_role("article", name=WILLING, exact=True).count() == 1
    link = page.get_by_role("link", name=f"Word file of the referral note of {WILLING}")
    assert link.count() == 1
    assert page.get_by_role("row").count() > 3


def test_on_paper_it_has_no_links_and_no_page_is_empty(look: Any, tmp_path: Path) -> None:
    page = look(color_scheme="dark")
    page.pdf(path=str(tmp_path / "paper.pdf"), format="A4")
    document = pypdfium2.PdfDocument(str(tmp_path / "paper.pdf"))
    pages = [each.get_textpage().get_text_range() for each in document]
    assert all(len(text.split()) > 10 for text in pages)
    whole = "\n".join(pages)
    assert "Due" in whole
    assert "There is no field with this name." in whole
    for unseen in ("PDF", "Read the", "Go to the cases"):
        assert unseen not in whole
