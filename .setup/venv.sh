#!/bin/sh
# Makes .venv hold what the lock files name, or says in one sentence why it cannot.
#
#     sh .setup/venv.sh LOCK...
#
# .venv/made-from keeps a copy of the files that .venv was made from. They are compared by content, as
# an unpacked archive or a git checkout sets dates as it likes. The copy is taken away before anything
# is installed, so a set-up that was cut off leaves none, and the next run starts over.
set -u
made_from=.venv/made-from
log=.venv/install.log

stop() {
    echo "$*" >&2
    exit 1
}

is_whole() {  # still in the folder it was made for, and its Python still sees its packages
    [ "$(cat $made_from/folder 2>/dev/null)" = "$(pwd -P)" ] && .venv/bin/python -c 'import flit_core' 2>/dev/null
}

is_current() {
    for file in pyproject.toml "$@"; do
        cmp -s "$file" "$made_from/$file" || return 1
    done
}

find_python() {  # sets $python
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.14 python3.13 python3.12 python3.11 python
    fi
    new_enough=''
    for python in "$@"; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        "$python" -c 'import ensurepip, venv' 2>/dev/null && return
        new_enough=${new_enough:-$python}
    done
    [ -z "$new_enough" ] || no_venv "$new_enough"
    "$1" --version >/dev/null 2>&1 || stop "Python is missing ($1 was looked for): install Python 3.11 or newer from python.org, then run this again."
    stop "Python is too old ($("$1" --version 2>&1)): install Python 3.11 or newer from python.org, then run this again."
}

no_venv() {
    stop "Python's venv part is missing: install it (on Debian and Ubuntu: sudo apt install ${1##*/}-venv), then run this again."
}

make_venv() {
    find_python
    echo 'Setting up (first time only): a minute or two, or several where the internet is slow …' >&2
    { rm -rf .venv && mkdir .venv; } 2>/dev/null || stop "The folder .venv cannot be written here: $(pwd)"
    "$python" -m venv .venv >$log 2>&1 || stop "The folder .venv could not be made (is the disk full, or a part of Python missing?); the details are in $log."
}

pip() {  # PIP_USER: some people's own settings would have pip install elsewhere
    PIP_USER=0 .venv/bin/python -m pip install --disable-pip-version-check --no-input --retries 2 "$@" >>$log 2>&1 || not_installed
}

not_installed() {
    if grep -qi 'do not match the hashes' $log; then
        stop "A package that was fetched is not the one that was asked for, so nothing was installed; the details are in $log."
    elif grep -qiE 'connection|timed out|name resolution|proxy|SSLError|unreachable' $log; then
        mv $made_from.was $made_from 2>/dev/null  # pip fetches all before it changes anything
        stop "The packages could not be fetched: is this computer on the network? The details are in $log."
    elif grep -qi 'no matching distribution' $log; then
        stop "A package is not to be had for $(.venv/bin/python --version) on this computer: try another Python (make docs PYTHON=python3.13); the details are in $log."
    fi
    stop "The packages could not be installed (is the disk full?); the details are in $log."
}

keep_copies() {
    mkdir -p $made_from/tests
    pwd -P >$made_from/folder
    for file in pyproject.toml "$@"; do cp "$file" "$made_from/$file" || exit; done
}

if is_whole; then
    is_current "$@" && exit
    echo 'Setting up what is new …' >&2
    rm -rf $made_from.was
    mv $made_from $made_from.was
    : >$log
else
    make_venv
fi
# shellcheck disable=SC2046  # a lock's path is one word
pip --require-hashes --only-binary :all: $(printf ' -r %s' "$@")
pip --no-deps --no-build-isolation -e .
keep_copies "$@"
