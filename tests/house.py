"""The rules of the house that no linter knows: each takes one parsed module and yields what breaks it."""

from __future__ import annotations

import ast
import re
import string
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}
NETWORK = {
    "socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "telnetlib",
    "urllib.request", "urllib.error", "urllib3", "requests", "httpx", "aiohttp", "websockets", "webbrowser",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
}  # fmt: skip
NETWORK_ALLOWED = frozenset({"app/desktop/display.py", "app/capture/scanner/escl_client.py"})
"""Files of app that may name a network module. display.py knocks at the window system, which listens on a socket;
escl_client.py asks the one network scanner whose address the operator typed, and nobody else.
"""


@dataclass(frozen=True)
class Module:
    """One source file: its path from the root with forward slashes, and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def nodes(self, kind: type[ast.AST]) -> Iterator[ast.AST]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kind))

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call with the dotted name of what is called ("" parts where it is not a name)."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield dotted(node.func), node


Rule = Callable[[Module], Iterator[str]]


def dotted(node: ast.AST) -> str:
    """`a.b.c` for names and attributes; anything else counts as an empty name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """All Python files under the folders."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(Module(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in paths)


def tracked_texts() -> list[Module]:
    """All text files of the tree that travel: what git tracks, or everything that is not built when there is no git."""
    if (ROOT / ".git").exists():
        listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        names = [name for name in listing.decode().split("\0") if name and (ROOT / name).is_file()]
    else:
        built = {".venv", "build", "dist", ".git", "__pycache__"}
        files = (p for p in ROOT.rglob("*") if p.is_file() and not built & set(p.relative_to(ROOT).parts))
        names = [p.relative_to(ROOT).as_posix() for p in files]
    return [Module(name, text) for name in names if (text := _text(ROOT / name)) is not None]


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


# --- size and names ---


def module_is_short(module: Module) -> Iterator[str]:
    lines = module.text.count("\n")
    limit = 800 if module.path.startswith("tests/") else 500
    if module.path.endswith("/main_window.py"):
        limit = 399
    if lines > limit:
        yield f"{lines} lines, limit {limit}"


def module_name_says_something(module: Module) -> Iterator[str]:
    path = PurePosixPath(module.path)
    for name in (*path.parent.parts, path.stem):
        if EMPTY_NAMES & set(name.split("_")):
            yield f"{name} says nothing about what is in it"


def module_says_what_it_holds(module: Module) -> Iterator[str]:
    if module.text.strip() and not ast.get_docstring(module.tree):
        yield "no docstring"


# --- translation ---


def tr_takes_literals(module: Module) -> Iterator[str]:
    """lupdate reads source text: only a literal right inside the call can be found, and only under the name itself."""
    called = {id(call.func) for _, call in module.calls()}
    for node in module.nodes(ast.Attribute):
        if isinstance(node, ast.Attribute) and node.attr == "tr" and id(node) not in called:
            yield f"line {node.lineno}: tr under another name"
    for node in module.nodes(ast.JoinedStr):
        if any(isinstance(inner, ast.Attribute) and inner.attr == "tr" for inner in ast.walk(node)):
            yield f"line {getattr(node, 'lineno', 0)}: tr inside an f-string, where lupdate does not look"
    for name, call in module.calls():
        function = name.rpartition(".")[2]
        position = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(function)
        if position is None or (function == "translate" and not _is_qt_translate(name, module)):
            continue
        texts = call.args[position:2] or [ast.Name("nothing")]
        if not all(isinstance(text, ast.Constant) and isinstance(text.value, str | None) for text in texts):
            yield f"line {call.lineno}: {function} takes a literal"


def _is_qt_translate(name: str, module: Module) -> bool:
    """`str.translate` is something else, and desktop/texts.py looks up sentences that are marked elsewhere."""
    return "QCoreApplication" in name and module.path != "app/desktop/texts.py"


# --- one-file rules ---


def thread_pool_lives_in_tasks(module: Module) -> Iterator[str]:
    if module.path != "app/desktop/tasks.py":
        yield from _names(module, {"QThreadPool", "QRunnable"})


def print_lives_in_cli(module: Module) -> Iterator[str]:
    if module.path != "app/cli.py":
        yield from (f"line {call.lineno}: print" for name, call in module.calls() if name == "print")


def pictures_are_decoded_in_capture(module: Module) -> Iterator[str]:
    """Qt and OpenCV open broken pictures silently; one strict Pillow decoder serves everybody."""
    for name, call in module.calls():
        if re.fullmatch(r"(PIL\.)?(PIL)?Image\.open", name) and not module.path.startswith("app/capture/"):
            yield f"line {call.lineno}: {name}"
        if re.fullmatch(r"(cv2\.)?(imread|imreadmulti|imreadanimation|imdecode|imdecodemulti|VideoCapture)", name):
            yield f"line {call.lineno}: {name}"
        if re.fullmatch(r"(.*\.)?(QImageReader|QMovie|QImage\.fromData|QPixmap\.fromData|loadFromData)", name):
            yield f"line {call.lineno}: {name}"
        if re.fullmatch(r"(QtGui\.)?(QImage|QPixmap)", name) and len(call.args) == 1 and not _is_size(call.args[0]):
            yield f"line {call.lineno}: {name} of something that may be a path"


def _is_size(node: ast.AST) -> bool:
    name = dotted(node.func) if isinstance(node, ast.Call) else dotted(node)
    return name.rpartition(".")[2].lower().endswith("size")


def nothing_reaches_the_network(module: Module) -> Iterator[str]:
    if module.path in NETWORK_ALLOWED:
        return
    for line, name in imports(module):
        if any(name == banned or name.startswith(banned + ".") for banned in NETWORK):
            yield f"line {line}: {name}"


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything imported; `from a import b` counts as `a.b`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _names(module: Module, banned: set[str]) -> Iterator[str]:
    for node in ast.walk(module.tree):
        names = {dotted(node).rpartition(".")[2]} if isinstance(node, ast.Name | ast.Attribute) else set()
        if isinstance(node, ast.alias):
            names = {node.name}
        yield from (f"line {node.lineno}: {name}" for name in names & banned)  # type: ignore[attr-defined]


# --- tests ---

_DODGES = r"pytest\.(mark\.)?(skip|skipif|xfail|importorskip)|time\.sleep|qtbot\.wait|(.*\.)?(Magic)?Mock"


def tests_neither_skip_nor_sleep_nor_mock(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        name = dotted(node) if isinstance(node, ast.Attribute | ast.Name) else ""
        if re.fullmatch(
            r"pytest\.(mark\.)?(skip|skipif|xfail|importorskip)|time\.sleep|qtbot\.wait|.*\bMagic?Mock", name
        ):
            yield f"line {node.lineno}: {name}"  # type: ignore[attr-defined]
    for line, name in imports(module):
        if name.startswith("unittest.mock") or name == "time.sleep":
            yield f"line {line}: {name}"


# --- words that must not travel ---

_PATHS = re.compile(r"(^|[^a-z.])/(?:work|farm|root)/|/t[m]p/[a-z]|/home/[a-z]+/|file:///[a-z]+/")
_INDEXES = re.compile(r"https?://[^\s\"']*/simple\b|files\.python[h]osted|(--extra)?-index-[u]rl|--find-[l]inks")


def no_path_of_one_machine(module: Module, more: tuple[str, ...] = ()) -> Iterator[str]:
    """`more` are words that must not be named either: what this machine's own pip is configured with."""
    for number, line in enumerate(module.text.splitlines(), 1):
        found = _PATHS.search(line) or _INDEXES.search(line)
        if found or any(word in line for word in more):
            yield f"line {number}: names a path or a package index of one machine"


# --- codes and their sentences ---


@dataclass(frozen=True)
class Use:
    """A code as it stands in the source, with the names of the values given (None where they cannot be known)."""

    where: str
    code: str | None
    params: frozenset[str] | None


def error_classes(sources: Sequence[Module]) -> set[str]:
    """Finding, AppError and everything that derives from AppError."""
    known = {"Finding", "AppError"}
    while True:
        more = {
            node.name
            for module in sources
            for node in module.nodes(ast.ClassDef)
            if isinstance(node, ast.ClassDef) and known & {dotted(base).rpartition(".")[2] for base in node.bases}
        }
        if more <= known:
            return known
        known |= more


def constants(sources: Sequence[Module]) -> dict[str, list[ast.expr]]:
    """What the modules bind at their top level, by name (values of all together where public names are alike)."""
    found: dict[str, list[ast.expr]] = {}
    for module in sources:
        for node in module.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            value = getattr(node, "value", None)
            for target in targets:
                is_ours = len(sources) == 1 or not (isinstance(target, ast.Name) and target.id.startswith("_"))
                if isinstance(target, ast.Name) and isinstance(value, ast.expr) and is_ours:
                    found.setdefault(target.id, []).append(value)
    return found


def code_uses(module: Module, classes: set[str], known: dict[str, list[ast.expr]]) -> Iterator[Use]:
    """Every place of the module where a finding or an error is made; one use for each code that it can be."""
    for function, call in _calls_within(module.tree, None):
        if dotted(call.func).rpartition(".")[2] not in classes:
            continue
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        is_finding = dotted(call.func).endswith("Finding")
        params = _finding_params(call, keywords) if is_finding else _error_params(keywords)
        given = call.args[0] if call.args else keywords.get("code")
        for code in _Codes(module, {**known, **constants([module])}).of(given, function):
            yield Use(f"{module.path}:{call.lineno}", code, params)


def _calls_within(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    """Every call below the node with the innermost function around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        yield from _calls_within(child, child if isinstance(child, ast.FunctionDef) else function)


@dataclass(frozen=True)
class _Codes:
    """Follows an expression to the literals that it can be; None stands for anything that cannot be followed."""

    module: Module
    known: dict[str, list[ast.expr]]

    def of(self, given: ast.expr | None, function: ast.FunctionDef | None) -> Iterator[str | None]:
        """Itself, either branch, any value of a table, or whatever a name was bound to.

        The code of a finding that already exists (`finding.code`) was looked at where it was made.
        """
        if isinstance(given, ast.Attribute) and given.attr == "code":
            return
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value
            return
        for value in self._behind(given, function) or [None]:
            yield from self.of(value, None) if value is not None else [None]

    def _behind(self, given: ast.expr | None, function: ast.FunctionDef | None) -> list[ast.expr]:
        if isinstance(given, ast.IfExp):
            return [given.body, given.orelse]
        if isinstance(given, ast.Dict):
            return given.values
        if isinstance(given, ast.Subscript):
            return self._behind(given.value, function)
        if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr == "get":
            return [*self._behind(given.func.value, function), *given.args[1:]]
        if isinstance(given, ast.Name):
            local = function and (
                list(_local_values(given.id, function)) or list(_passed_values(given.id, function, self.module))
            )
            return local or self.known.get(given.id, [])
        return []


def _local_values(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and any(dotted(target) == name for target in node.targets):
            yield node.value


def _passed_values(name: str, function: ast.FunctionDef, module: Module) -> Iterator[ast.expr]:
    """What the module's own calls of a private function give for the parameter."""
    names = [argument.arg for argument in function.args.args]
    if not function.name.startswith("_") or name not in names:
        return
    position = names.index(name) - (names[0] in {"self", "cls"})
    for called, call in module.calls():
        if called.rpartition(".")[2] == function.name:
            keywords = {keyword.arg: keyword.value for keyword in call.keywords}
            yield call.args[position] if position < len(call.args) else keywords.get(name, ast.Name("nothing"))


def _finding_params(call: ast.Call, keywords: dict[str | None, ast.expr]) -> frozenset[str] | None:
    given = call.args[2] if len(call.args) > 2 else keywords.get("params")
    if given is None:
        return frozenset()
    if isinstance(given, ast.Dict) and all(isinstance(key, ast.Constant) for key in given.keys):
        return frozenset(str(key.value) for key in given.keys if isinstance(key, ast.Constant))
    return None


def _error_params(keywords: dict[str | None, ast.expr]) -> frozenset[str] | None:
    return None if None in keywords else frozenset(name for name in keywords if name and name != "code")


def complaints(use: Use, messages: dict[str, str]) -> Iterator[str]:
    """What is wrong with one use: no literal, no sentence, or a sentence that asks for a value not given."""
    if use.code is None:
        yield f"{use.where}: the code is not a literal"
    elif use.code not in messages:
        yield f"{use.where}: no sentence for {use.code}"
    elif use.params is not None and (missing := placeholders(messages[use.code]) - use.params):
        yield f"{use.where}: {use.code} needs {', '.join(sorted(missing))}"


def placeholders(sentence: str) -> set[str]:
    """Names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
