"""What a picture must hold to beyond its form, and what the folder of pictures must hold to as a whole.

In: a picture or the library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from loa.kinds.picture.record import NAMING_LICENCES, AuthorSort, Licence, People, Picture
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Place, Problem, Severity, problem
from loa.source.nearest import nearest
from loa.source.slug import slug
from loa.world import World

FOLDER = f"content/{Picture.FOLDER}/"

_SAYS_NOTHING = re.compile(r"(?:hinh|anh|hinh-anh|buc-anh|tranh|logo|picture|image|img|photo|dsc|untitled)[-\d]*")
"""Names that cameras and hurried people give."""


def every_file_vouched(library: Library, _world: World) -> Iterator[Problem]:
    """Every picture file has a record beside it."""
    vouched = {picture.source for picture in _pictures(library)}
    for file in sorted(library.files - vouched):
        if file.startswith(FOLDER):
            name = PurePosixPath(file)
            yield problem(Place(file), "P347", name=name.name, suggestion=f"{FOLDER}{name.stem}.yml")


def file_there(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The file that the record vouches for lies beside it."""
    assert isinstance(picture, Picture)
    if picture.source in library.files:
        return
    there = sorted(file.removeprefix(FOLDER) for file in library.files if file.startswith(FOLDER))
    same = next((name for name in there if PurePosixPath(name).stem == picture.id), None)
    meant = nearest(picture.file, there) or same or f"{picture.id}.jpg"
    yield problem(library.place(picture, "file"), "P348", text=picture.file, suggestion=meant)


def file_opens(picture: Record, library: Library, world: World) -> Iterator[Problem]:
    """The file is a picture, whole, of a sort that can be passed on without what it tells of place and camera."""
    assert isinstance(picture, Picture)
    if picture.source not in library.files:
        return
    try:
        world.pictures.size(picture.source)
        world.pictures.bare(picture.source)
    except ValueError:
        yield problem(library.place(picture, "file"), "P608", text=picture.file)


def file_vouched_once(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Two records of one file may come to tell different things of it."""
    assert isinstance(picture, Picture)
    same = [other for other in _pictures(library) if other.source == picture.source]
    named_alike = [other for other in same if other.id == PurePosixPath(picture.file).stem]
    first = (named_alike or same)[0]
    if first.id != picture.id:
        place = library.place(picture, "file")
        yield problem(place, "P349", Severity.REMINDER, text=picture.file, other=library.file(first))


def told_in_words(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The words say what is to be seen, not what the file is called."""
    assert isinstance(picture, Picture)
    words = slug(picture.alt)
    names = {slug(picture.file), slug(PurePosixPath(picture.file).stem), picture.id}
    if words in names or _SAYS_NOTHING.fullmatch(words):
        yield problem(library.place(picture, "alt"), "P450", text=picture.alt)


def permission_quoted(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A permission names the paper it stands on; without a permission there is no such paper."""
    assert isinstance(picture, Picture)
    if picture.licence is Licence.PERMISSION and picture.permission is None:
        yield problem(library.place(picture, "licence"), "P451")


def author_named(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Who must be named is named; a person is named only where the licence or the person says so."""
    assert isinstance(picture, Picture)
    author, naming = picture.author, picture.licence in NAMING_LICENCES
    if naming and author is None:
        yield problem(library.place(picture, "licence"), "P452", licence=picture.licence.label)
    elif author and author.sort is AuthorSort.PERSON and not naming and author.consent is None:
        yield problem(library.place(picture, "author", "name"), "P453")


def people_consented(picture: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Who can be recognised has agreed, and somebody keeps the paper."""
    assert isinstance(picture, Picture)
    if picture.people is People.CONSENTED and picture.consent is None:
        yield problem(library.place(picture, "people"), "P454")


def taken_in_the_past(picture: Record, library: Library, world: World) -> Iterator[Problem]:
    """No picture was made on a day that is still to come."""
    assert isinstance(picture, Picture)
    if picture.taken_on and picture.taken_on.first_day > world.today:
        today = world.today.isoformat()
        yield problem(library.place(picture, "taken_on"), "P455", text=picture.taken_on, today=today)


def _pictures(library: Library) -> Iterator[Picture]:
    return (picture for picture in library.of(Picture.KIND) if isinstance(picture, Picture))


RULES = (
    file_there,
    file_opens,
    file_vouched_once,
    told_in_words,
    permission_quoted,
    author_named,
    people_consented,
    taken_in_the_past,
)

LIBRARY_RULES = (every_file_vouched,)
