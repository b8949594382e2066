"""HTML on standard input, tagged PDF on standard output. Opens nothing that the page names but data: addresses."""
import re
import resource
import sys

NOT_INSTALLED = 3
GIGABYTE = 1 << 30


def limit_resources():
    for kind, limit in (
        (resource.RLIMIT_CPU, 55),
        (resource.RLIMIT_AS, 2 * GIGABYTE),
        (resource.RLIMIT_FSIZE, 64 << 20),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (limit, limit))


def tagging(weasyprint):
    """The option that asks for tags; its name has changed over the versions."""
    options = getattr(weasyprint, 'DEFAULT_OPTIONS', {})
    if 'pdf_tags' in options:
        return {'pdf_tags': True}
    return {'pdf_variant' if 'pdf_variant' in options else 'variant': 'pdf/ua-1'}


def without_claim(document, pdf):
    """Older versions tag only what they declare to be PDF/UA, which nobody has checked here: the declaration goes."""
    for part in pdf.objects:
        stream = getattr(part, 'stream', None)
        if isinstance(stream, list) and any(isinstance(piece, bytes) and b'pdfuaid:part' in piece for piece in stream):
            part.stream = [re.sub(rb' pdfuaid:part="\d"', b'', piece) for piece in stream]


def print_page(html):
    import weasyprint

    def fetch(url, *arguments, **options):
        if not url.startswith('data:'):
            raise ValueError('only data: addresses are opened')
        return weasyprint.default_url_fetcher(url)

    page = weasyprint.HTML(string=html, base_url=None, url_fetcher=fetch)
    return page.write_pdf(finisher=without_claim, **tagging(weasyprint))


def main():
    limit_resources()
    try:
        pdf = print_page(sys.stdin.buffer.read().decode('utf-8'))
    except ModuleNotFoundError as absent:
        print(absent, file=sys.stderr)
        return NOT_INSTALLED
    sys.stdout.buffer.write(pdf)
    return 0


sys.exit(main())
