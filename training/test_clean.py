"""python3 -m unittest training/test_clean.py (standard library only): the cases that text.test.ts runs as well."""

import json
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from clean import clean_text, model_text

CASES = Path(__file__).parent.parent / "test/classifier/clean-cases.json"


class CleanTest(unittest.TestCase):
    def test_cases(self):
        for case in json.loads(CASES.read_text()):
            with self.subTest(case["name"]):
                self.assertEqual(model_text(case["title"], case["summary"]), case["text"])

    def test_limits(self):
        self.assertEqual(model_text("\U0001f600" * 2100, None), "\U0001f600" * 2000)
        self.assertEqual(model_text("t", "b" * 3000), "t. " + "b" * 1997)
        self.assertEqual(clean_text("<b>" * 6700 + "end"), "<b")

    def test_hostile_input_is_cheap(self):
        for piece in ["<", "<!--", "<script>", "&", "&#", "&#1", "[", "quot;", "a\u0315\u0300", " ", "\\"]:
            started = time.perf_counter()
            clean_text(piece * (5_000_000 // len(piece)))
            self.assertLess(time.perf_counter() - started, 1.0, piece)


if __name__ == "__main__":
    unittest.main()
