"""An application of Flask's whose client is made, and has made a call, before the workers are forked."""

import multiprocessing
import os

import flask
import twilite

WORKERS = int(os.environ["WORKERS"])
SERVICE = "VA" + "0" * 32

app = flask.Flask(__name__)
parent = os.getpid()
inherited = twilite.Client()
inherited.verify.v2.services(SERVICE).entities.list()  # so there is a connection to keep
together = multiprocessing.get_context("fork").Barrier(WORKERS)
"""A worker answers one request at a time: when so many are here, each is another's."""

_own = None


def own():
    global _own
    _own = _own or twilite.Client()
    return _own


@app.post("/<which>/<identity>")
def create(which, identity):
    together.wait(20)
    client = inherited if which == "inherited" else own()
    entity = client.verify.v2.services(SERVICE).entities.create(identity=identity)
    return {"sid": entity.sid, "parent": parent, "worker": os.getpid()}
