"""WebKitGTK without a driver: opens an address, zooms, runs a script from standard input, prints to PDF or draws a PNG; the script's answer goes to standard output.

WebKitWebDriver knows neither a zoom nor the command "print"; the library has both (WebKitWebView, WebKitPrintOperation)."""
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

address, width, height, zoom, pdf, picture = sys.argv[1:7]
script = sys.stdin.read()

view = WebKit2.WebView()
window = Gtk.Window(decorated=False, default_width=int(width), default_height=int(height))
window.add(view)
window.show_all()
view.set_zoom_level(float(zoom))
kept = []


def give_up(why):
    print(why, file=sys.stderr)
    Gtk.main_quit()
    sys.exit(1)


def loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        view.call_async_javascript_function(script, -1, None, None, None, None, answered)


def answered(_, result):
    try:
        print(view.call_async_javascript_function_finish(result).to_string())
    except Exception as error:
        give_up(error)
    if pdf:
        to_paper()
    elif picture:
        # Drawn in another process, a little later.
        GLib.timeout_add(500, to_picture)
    else:
        Gtk.main_quit()


def to_picture():
    Gdk.pixbuf_get_from_window(window.get_window(), 0, 0, int(width), int(height)).savev(picture, 'png', [], [])
    Gtk.main_quit()


def to_paper():
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f'file://{pdf}')
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new('iso_a4'))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect('finished', lambda _: Gtk.main_quit())
    operation.connect('failed', lambda _, error: give_up(error.message))
    operation.print_()
    # Without a reference it would be collected while it works.
    kept.append(operation)


view.connect('load-changed', loaded)
view.connect('load-failed', lambda *what: give_up(what[-1].message))
view.load_uri(address)
Gtk.main()
