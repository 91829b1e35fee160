"""The benchmark's posters by a plain Pillow script, as one writes it in an afternoon.

In: a corpus. Out: PNG files. Not here: Loa's own painter, which draws with Pillow too (scripts/loa/paint/).

RGB throughout, fonts kept in each process, the code from the qrcode library, the file from Image.save: nothing clever,
nothing slow on purpose.
"""

from __future__ import annotations

import multiprocessing
from functools import lru_cache

import qrcode
from asked import HEIGHT_MM, WIDTH_MM, Asked, Texts, asked
from PIL import Image, ImageDraw, ImageFont

MARGIN_MM = 12.6
CARD_MM = (90.5, 100.0)
CARD_LEFT_MM = WIDTH_MM - MARGIN_MM - CARD_MM[0]
INNER_MM = WIDTH_MM - 2 * MARGIN_MM


@lru_cache(maxsize=256)
def font(file: str, size_px: float) -> ImageFont.FreeTypeFont:
    """A face at a size."""
    return ImageFont.truetype(file, size_px)


class Poster:
    """One poster being drawn."""

    def __init__(self, texts: Texts, faces: dict[str, str], dpi: int) -> None:
        self.texts, self.faces, self.dpi = texts, faces, dpi
        self.image = Image.new("RGB", (self.px(WIDTH_MM), self.px(HEIGHT_MM)), "white")
        self.draw = ImageDraw.Draw(self.image)

    def px(self, length_mm: float) -> int:
        """Millimetres as whole pixels."""
        return round(length_mm * self.dpi / 25.4)

    def face(self, name: str, size_pt: float) -> ImageFont.FreeTypeFont:
        """A face at a size in points."""
        return font(self.faces[name], size_pt * self.dpi / 72)

    def lines(self, text: str, face: ImageFont.FreeTypeFont, width_mm: float) -> list[str]:
        """The text in lines that are no wider than the room, if its words allow."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and face.getlength(longer) <= self.px(width_mm):
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def fitted(self, text: str, width_mm: float, height_mm: float, sizes_pt: tuple[int, int]) -> float:
        """The largest size in half points at which the text stays in the box."""
        low, high = 2 * sizes_pt[0], 2 * sizes_pt[1]
        while high - low > 1:
            middle = (low + high) // 2
            face = self.face("sans-800", middle / 2)
            lines = self.lines(text, face, width_mm)
            tall_px = len(lines) * 1.17 * middle / 2 * self.dpi / 72
            fits = tall_px <= self.px(height_mm) and all(face.getlength(line) <= self.px(width_mm) for line in lines)
            low, high = (middle, high) if fits else (low, middle)
        return low / 2

    def block(self, text: str, x_mm: float, y_mm: float, look: tuple[str, float, float, str], width_mm: float) -> float:
        """Writes a text below each other and gives the height of the next one, in mm."""
        name, size_pt, leading, colour = look
        face = self.face(name, size_pt)
        for line in self.lines(text, face, width_mm):
            baseline_mm = y_mm + 0.74 * size_pt * 25.4 / 72
            self.draw.text((self.px(x_mm), self.px(baseline_mm)), line, fill=colour, font=face, anchor="ls")
            y_mm += leading * size_pt * 25.4 / 72
        return y_mm

    def paint(self) -> Image.Image:
        """The whole poster."""
        texts = self.texts
        strip_mm = 34.0 if texts.get("unit") else 0.0
        end_mm = HEIGHT_MM - strip_mm
        card_top_mm = end_mm - 23.5 - CARD_MM[1]
        y_mm = self.block(texts["campaign"], MARGIN_MM, MARGIN_MM, ("sans-600", 17, 1.5, texts["ink"]), INNER_MM) + 4
        size_pt = self.fitted(texts["headline"], INNER_MM, 46, (30, 96))
        look = ("sans-800", size_pt, 1.17, texts["primary"])
        y_mm = self.block(texts["headline"], MARGIN_MM, y_mm, look, INNER_MM) + 4
        y_mm = self.block(texts["message"], MARGIN_MM, y_mm, ("sans-400", 17, 1.42, texts["ink"]), INNER_MM)
        field_mm = max(card_top_mm - 62, y_mm + 6)
        box = (0, self.px(field_mm), self.image.width, self.px(end_mm))
        self.draw.rectangle(box, fill=texts["primary"])
        self.waves(field_mm, card_top_mm)
        self.beside(card_top_mm)
        self.card(card_top_mm)
        self.block(texts["small"], MARGIN_MM, end_mm - 16.5, ("sans-400", 8, 1.4, "white"), INNER_MM)
        if strip_mm:
            size_pt = self.fitted(texts["unit"], INNER_MM, 14, (17, 30))
            self.block(texts["unit"], MARGIN_MM, end_mm + 9, ("sans-800", size_pt, 1.2, texts["primary"]), INNER_MM)
            self.block(texts["phone"], MARGIN_MM, end_mm + 21, ("sans-600", 12, 1.2, texts["ink"]), INNER_MM)
        return self.image

    def waves(self, field_mm: float, card_top_mm: float) -> None:
        """Three quarter rings from the card's corner, smooth because they are drawn at four times the size."""
        width, height = self.px(WIDTH_MM - CARD_LEFT_MM), self.px(card_top_mm - field_mm)
        fine = Image.new("L", (4 * width, 4 * height), 0)
        draw = ImageDraw.Draw(fine)
        reach = 0.98 * (width**2 + height**2) ** 0.5 * 4
        for number in reversed(range(3)):
            inner = (0.22 + 0.315 * number) * reach
            for radius, value in ((inner + 0.15 * reach, 255), (inner, 0)):
                draw.ellipse((-radius, 4 * height - radius, radius, 4 * height + radius), fill=value)
        self.image.paste(self.texts["sun"], (self.px(CARD_LEFT_MM), self.px(field_mm)), fine.reduce(4))

    def beside(self, card_top_mm: float) -> None:
        """The points and the action, at the left of the card."""
        y_mm, width_mm = card_top_mm, CARD_LEFT_MM - MARGIN_MM - 7
        for number, point in enumerate(self.texts["points"], 1):
            look = ("sans-800", 17, 1.34, self.texts["number_colour"])
            self.block(str(number), MARGIN_MM, y_mm, look, width_mm)
            y_mm = self.block(point, MARGIN_MM + 8.5, y_mm, ("sans-600", 17, 1.34, "white"), width_mm - 8.5) + 2
        lines = len(self.lines(self.texts["action"], self.face("sans-800", 34), width_mm))
        y_mm = card_top_mm + CARD_MM[1] - (lines - 1) * 14.4 - 10
        self.block(self.texts["action"], MARGIN_MM, y_mm, ("sans-800", 34, 1.2, "white"), width_mm)

    def card(self, card_top_mm: float) -> None:
        """The white card with the code and the address."""
        right_mm, bottom_mm = CARD_LEFT_MM + CARD_MM[0], card_top_mm + CARD_MM[1]
        box = tuple(self.px(side) for side in (CARD_LEFT_MM, card_top_mm, right_mm, bottom_mm))
        self.draw.rectangle(box, fill="white")
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, box_size=1, border=4)
        code.add_data(self.texts["payload"])
        symbol = code.make_image().get_image().convert("RGB")
        symbol = symbol.resize((self.px(CARD_MM[0]),) * 2, Image.Resampling.NEAREST)
        self.image.paste(symbol, (self.px(CARD_LEFT_MM), self.px(card_top_mm)))
        look = ("sans-600", 15, 1.3, self.texts["ink"])
        quiet_mm = CARD_MM[0] * 4 / (code.modules_count + 8)
        self.block(self.texts["address"], CARD_LEFT_MM + quiet_mm, card_top_mm + CARD_MM[0] - 2, look, CARD_MM[0])


def paint(work: tuple[Asked, int]) -> None:
    """One poster's file."""
    todo, number = work
    image = Poster(todo.texts[number], todo.faces, todo.dpi).paint()
    image.save(todo.file(number), dpi=(todo.dpi, todo.dpi))


def main() -> None:
    """Paints what the command line asks for."""
    todo = asked(("script",))
    work = [(todo, number) for number in range(len(todo.texts))]
    if todo.processes == 1:
        for each in work:
            paint(each)
    else:
        with multiprocessing.get_context("fork").Pool(todo.processes) as pool:
            pool.map(paint, work, chunksize=4)


if __name__ == "__main__":
    main()
