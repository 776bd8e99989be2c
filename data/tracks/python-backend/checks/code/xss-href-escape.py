from html import escape

def profile_link(url):
    return f'<a href="{escape(url)}">homepage</a>'
