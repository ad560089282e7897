"""Marking quotes in sanitised HTML."""

from django.utils.safestring import mark_safe

from workflows.highlighting import mark_quotes


def marked(html, *quotes):
    return mark_quotes(mark_safe(html), quotes)


def test_quote_is_marked_with_the_fields_it_speaks_for():
    html = marked("<p>The VPN is down</p>", ("category", "VPN"), ("impact", "vpn"))

    assert html == '<p>The <mark data-field="impact" title="category, impact">VPN</mark> is down</p>'


def test_quote_runs_across_tags():
    html = marked("<p><strong>VPN</strong> is down</p>", ("impact", "VPN is down"))

    mark = '<mark data-field="impact" title="impact">'
    assert html == f"<p><strong>{mark}VPN</mark></strong>{mark} is down</mark></p>"


def test_text_stays_escaped_inside_and_outside_a_mark():
    html = marked("<p>&lt;b&gt; the &lt;i&gt;printer&lt;/i&gt; jams &amp; &lt;u&gt;</p>", ("impact", "the i printer"))

    mark = '<mark data-field="impact" title="impact">the &lt;i&gt;printer</mark>'
    assert html == f"<p>&lt;b&gt; {mark}&lt;/i&gt; jams &amp; &lt;u&gt;</p>"


def test_tags_and_their_attributes_are_never_marked():
    html = marked('<p><a href="/printer?a=1&amp;b=2">the printer</a></p>', ("impact", "printer"))

    mark = '<mark data-field="impact" title="impact">printer</mark>'
    assert html == f'<p><a href="/printer?a=1&amp;b=2">the {mark}</a></p>'


def test_field_and_quote_bring_in_no_tags():
    html = marked("<p>printer</p>", ('"><script>', "printer"), ("impact", "<script>"))

    assert "<script>" not in html
