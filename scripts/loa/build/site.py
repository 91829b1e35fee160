"""Site: from a root folder and a few wishes to all that a host needs.

In: a root, Wishes. Out: Prepared: world, plan, problems, what the addresses hold.
Not here: pages' HTML and folders (hosts/).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from loa.build.build import Made, Progress, in_silence, painted_outputs
from loa.build.cache import Cache
from loa.build.memory import StoredMemory
from loa.build.papers import papers_read
from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wishes import Wishes
from loa.kind import Page
from loa.messages.render import page_markdown
from loa.problems import Problem, Severity, has_errors, in_order
from loa.site.check import Checked, checked
from loa.site.plan import Plan

PREVIEW_PAGE = "xem-truoc/noi-dung-con-loi.md"
PREVIEW_TITLE = "Nội dung còn lỗi"


@dataclass(frozen=True)
class Prepared:
    """A site ready for a host.

    Shape: `plan` is the check's plan, in a preview with the page of problems; `made` is None when the content's errors
    forbid going on; `problems` are those of the check and of painting.
    """

    root: Path
    wishes: Wishes
    checked: Checked
    plan: Plan
    made: Made | None
    problems: tuple[Problem, ...]

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """The plan's pages by source path."""
        return {output.path: output for output in self.plan.outputs if isinstance(output, Page)}

    @property
    def refused(self) -> bool:
        """Whether the content's errors forbid publishing it."""
        return not self.wishes.preview and has_errors(self.problems)

    @property
    def problems_page(self) -> str:
        """The source path of the page that tells the problems, in a preview that has any."""
        return PREVIEW_PAGE if PREVIEW_PAGE in self.pages else "index.md"

    def count(self, severity: Severity) -> int:
        """How many problems are that grave."""
        return sum(problem.severity is severity for problem in self.problems)


def prepared(
    folder: Path, wishes: Wishes, progress: Progress = in_silence, memory: StoredMemory | None = None
) -> Prepared:
    """The site below a folder, checked, planned and painted; a server that builds again and again keeps its memory.

    Raises: WrongUse when the folder is no site, or a wish cannot be met.
    """
    root = site_root(folder)
    memory = memory or StoredMemory(root)
    seen = checked(root, world_of(root, wishes.base_url, wishes.today), memory=memory)
    memory.save()
    first = Prepared(root, wishes, seen, seen.plan, None, seen.problems)
    if first.refused:
        return first
    if seen.world is None:
        return replace(first, plan=with_problems_page(seen.plan, seen, seen.problems))
    assert seen.library is not None
    plan, private = papers_read(seen.plan, seen.library, root)
    made = painted_outputs(plan, seen.world, root, wishes.workers, progress)
    problems = in_order((*seen.problems, *private, *made.problems))
    plan = with_problems_page(plan, seen, problems) if wishes.preview and problems else plan
    return replace(first, plan=plan, made=made, problems=problems)


def with_problems_page(plan: Plan, seen: Checked, problems: tuple[Problem, ...]) -> Plan:
    """The plan with the page that tells all problems; it is the home page when there is no other."""
    home = any(output.path == "index.md" for output in plan.outputs)
    path = PREVIEW_PAGE if home else "index.md"
    text = page_markdown(problems, seen.lines_of) + left_out_markdown(seen)
    page = Page(path, PREVIEW_TITLE, text, "content/site.yml", {"search": {"exclude": True}}, hidden=home)
    return replace(plan, outputs=(*plan.outputs, page))


def left_out_markdown(seen: Checked) -> str:
    """Which files the preview lacks, and which it shows without what they name; "" when it lacks none."""
    parts = (("Tạm vắng trong bản xem thử", seen.left_out), ("Hiện chưa đủ, vì nhắc tới phần tạm vắng", seen.trimmed))
    return "".join(
        f"\n## {title} {{ #{anchor} }}\n\n" + "".join(f"- `{file}`\n" for file in files)
        for (title, files), anchor in zip(parts, ("tam-vang", "chua-du"), strict=True)
        if files
    )


def prune_cache(done: Prepared, pages: frozenset[str] = frozenset()) -> int:
    """Takes out of the cache what nothing in the plan wants; nothing after a preview, whose plan is not whole."""
    if done.made is None or done.wishes.preview:
        return 0
    return Cache(done.root).prune(done.made.keys | pages)
