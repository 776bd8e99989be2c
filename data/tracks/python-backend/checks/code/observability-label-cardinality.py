REQUESTS = Counter(
    "http_requests_total", "HTTP requests",
    ["method", "path", "status", "user_id"],
)

def after_request(request, response):
    REQUESTS.labels(
        request.method,
        request.path,              # for instance "/orders/81723"
        response.status_code,
        request.user.id,
    ).inc()
