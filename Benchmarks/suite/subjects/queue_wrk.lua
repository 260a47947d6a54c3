-- What wrk sends: a create.
wrk.method = "POST"
wrk.body = "Identity=ff483d1ff591898a0000000000000000"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Authorization"] = "Basic QUNhOjAxMjM="
