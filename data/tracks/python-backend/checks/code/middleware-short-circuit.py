def logging(handler):
    def call(request):
        trace.append("log-in")
        response = handler(request)
        trace.append("log-out")
        return response
    return call


def auth(handler):
    def call(request):
        if "user" not in request:
            return 401
        trace.append("auth-ok")
        return handler(request)
    return call


def view(request):
    trace.append("view")
    return 200


trace = []
print(logging(auth(view))({}), *trace)
