"""An application of Starlette's with one client for all requests, which lives as long as the application."""

import contextlib

import twilite
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with twilite.AsyncClient() as client:
        yield {"client": client}


def entities(request):
    return request.state.client.verify.v2.services(request.path_params["service"]).entities


async def create(request):
    identity = (await request.json())["identity"]
    return JSONResponse(await entities(request).create(identity=identity), 201)


async def listed(request):
    return JSONResponse([entity.identity async for entity in entities(request).stream()])


async def failed(_request, error):
    return JSONResponse(error.error, error.http_status or 502)


PATH = "/{service}/entities"
app = Starlette(
    lifespan=lifespan,
    routes=[Route(PATH, create, methods=["POST"]), Route(PATH, listed)],
    exception_handlers={twilite.TwiliteError: failed},
)
