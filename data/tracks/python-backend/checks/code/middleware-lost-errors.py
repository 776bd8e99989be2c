def metrics(handler):
    def call(request):
        start = perf_counter()
        response = handler(request)
        record(request.path, response.status,
               perf_counter() - start)
        return response

    return call
