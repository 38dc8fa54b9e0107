"""A CKAN portal in its default configuration, for as long as a `with` lasts: PostgreSQL, Redis, and a stub in place of Solr."""
import contextlib, glob, http.server, json, os, pathlib, shutil, signal, socket, subprocess, sys, tempfile, threading, time


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Solr(http.server.BaseHTTPRequestHandler):
    """Keeps what it is given. It finds nothing while CKAN harvests, which then asks its database, and everything once `finds` is set."""

    finds = False
    docs = {}

    def do_GET(self):
        if "schema" in self.path or "/admin/file" in self.path:
            return self.send('<schema name="ckan-2.11" version="1.6"/>', "application/xml")
        docs = list(self.docs.values()) if self.finds else []
        self.send(json.dumps({"responseHeader": {"status": 0}, "response": {"numFound": len(docs), "start": 0, "docs": docs}, "facet_counts": {"facet_fields": {}}}))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if "/update" in self.path and body.startswith("["):
            for doc in json.loads(body):
                if doc.get("dataset_type") == "dataset":
                    self.docs[doc["id"]] = doc
            return self.send('{"responseHeader": {"status": 0}}')
        return self.send("<response/>", "application/xml") if "/update" in self.path else self.do_GET()

    def send(self, body, kind="application/json"):
        data = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def program(name, system, unpacked):
    """A program of the system, or of Debian's package as it was unpacked."""
    for folder in ("", unpacked):
        found = sorted(glob.glob(f"{folder}{system}")) if folder or os.path.isabs(system) else []
        if found:
            return found[-1]
    return shutil.which(name) or exit(f"{name} is not here")


@contextlib.contextmanager
def running(command, ready, **more):
    with open(os.environ["PORTAL_LOG"], "a") as log:
        child = subprocess.Popen(command, stdout=log, stderr=log, **more)
    try:
        for _ in range(300):
            if child.poll() is not None:
                raise SystemExit(f"{command[0]} ended at its start")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", ready), 1):
                break
            time.sleep(0.1)
        yield child
    finally:
        child.send_signal(signal.SIGINT)
        child.wait(20)


@contextlib.contextmanager
def portal(unpacked):
    """Yields CKAN's application; `unpacked` holds packages of Debian that the system may lack."""
    with tempfile.TemporaryDirectory(prefix="portal-") as name, contextlib.ExitStack() as stack:
        folder = pathlib.Path(name)
        os.environ["PORTAL_LOG"] = str(folder / "log")
        libraries = {**os.environ, "LD_LIBRARY_PATH": f"{unpacked}/usr/lib/x86_64-linux-gnu"}
        # PostgreSQL refuses to be root.
        nobody = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
        (folder / "log").touch()
        for path in (folder, folder / "data"):
            path.mkdir(exist_ok=True)
            if nobody:
                shutil.chown(path, "nobody", "nogroup")
        binaries = os.path.dirname(program("initdb", "/usr/lib/postgresql/*/bin/initdb", unpacked))
        database, redis, solr, site = (free_port() for _ in range(4))
        subprocess.run([f"{binaries}/initdb", "-D", folder / "data", "-A", "trust", "-U", "ckan", "-E", "UTF8", "--no-locale", "--no-sync"], check=True, stdout=subprocess.DEVNULL, env=libraries, cwd=folder, **nobody)
        options = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-k", str(folder)]
        stack.enter_context(running([f"{binaries}/postgres", "-D", str(folder / "data"), "-p", str(database), *options], database, env=libraries, cwd=folder, **nobody))
        redis_server = program("redis-server", "/usr/bin/redis-server", unpacked)
        stack.enter_context(running([redis_server, "--port", str(redis), "--bind", "127.0.0.1", "--save", "", "--dir", name], redis, env=libraries))
        index = http.server.ThreadingHTTPServer(("127.0.0.1", solr), Solr)
        threading.Thread(target=index.serve_forever, daemon=True).start()
        stack.callback(index.shutdown)
        (folder / "storage").mkdir()
        config = folder / "ckan.ini"
        ckan = pathlib.Path(sys.executable).with_name("ckan")
        subprocess.run([ckan, "generate", "config", config], check=True, stdout=subprocess.DEVNULL)
        settings = {
            "ckan.site_url": f"http://127.0.0.1:{site}",
            "ckan.storage_path": folder / "storage",
            "ckan.plugins": "activity harvest dcat dcat_rdf_harvester dcat_json_harvester",
            "sqlalchemy.url": f"postgresql://ckan@127.0.0.1:{database}/postgres",
            "solr_url": f"http://127.0.0.1:{solr}/solr/ckan",
            "ckan.redis.url": f"redis://127.0.0.1:{redis}/0",
        }
        subprocess.run([ckan, "config-tool", config, *(f"{key}={value}" for key, value in settings.items())], check=True, stdout=subprocess.DEVNULL)
        os.environ["CKAN_INI"] = str(config)
        for command in (["db", "init"], ["db", "upgrade", "-p", "activity"], ["db", "upgrade", "-p", "harvest"]):
            subprocess.run([ckan, "-c", config, *command], check=True, stdout=subprocess.DEVNULL)
        from ckan.cli import load_config
        from ckan.config.middleware import make_app

        app = make_app(load_config(str(config)))
        yield app
