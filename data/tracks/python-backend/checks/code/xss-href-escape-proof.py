import pathlib, runpy
from html.parser import HTMLParser

profile_link = runpy.run_path(str(pathlib.Path(__file__).with_name("xss-href-escape.py")))["profile_link"]
inputs = {
    "a": "<script>alert(1)</script>",
    "b": '"><script>alert(1)</script>',
    "c": "javascript:alert(1)",
    "d": '" onmouseover="alert(1)',
}

class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

for letter, value in inputs.items():
    reader = Reader()
    reader.feed(profile_link(value))
    extra_tag = any(tag == "script" for tag, _ in reader.tags)
    handler = any(name.startswith("on") for _, attrs in reader.tags for name in attrs)
    scheme = any(attrs.get("href", "").startswith("javascript:") for _, attrs in reader.tags)
    if extra_tag or handler or scheme:
        print(letter)
