package dev.dateline.channel.json;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.net.http.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProbeTest {
    @TestHTTPResource
    URL url;

    void go(String method, String path, String body, String... headers) throws Exception {
        var b = HttpRequest.newBuilder(URI.create(url.toString().replaceAll("/$", "") + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) b.headers(headers);
        try {
            var r = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(b.build(), HttpResponse.BodyHandlers.ofString());
            String s = r.body();
            System.out.println("@@ " + method + " " + path + " "
                    + (body == null ? "" : body.substring(0, Math.min(80, body.length()))) + " -> " + r.statusCode()
                    + " " + r.headers().map() + "\n   "
                    + s.substring(0, Math.min(path.contains("openapi") ? 20000 : 3600, s.length())));
        } catch (Exception e) {
            System.out.println("@@ " + path + " EXC " + e);
        }
    }

    @Test
    void probe() throws Exception {
        String[] J = {"Content-Type", "application/json"};
        go("POST", "/api/ask", "{\"question\":\"when?\"}", J);
        go("POST", "/api/ask", "{\"question\":\"  \"}", J);
        go("POST", "/api/ask", "{}", J);
        go("POST", "/api/ask", "", J);
        go("POST", "/api/ask", "null", J);
        go("POST", "/api/ask", "[1]", J);
        go("POST", "/api/ask", "\"x\"", J);
        go("POST", "/api/ask", "{\"question\":", J);
        go("POST", "/api/ask", "{\"question\":\"x\"} trailing", J);
        go("POST", "/api/ask", "{\"question\":\"x\", \"qestion\":1}", J);
        go("POST", "/api/ask", "{\"question\":42}", J);
        go("POST", "/api/ask", "{\"question\":[\"a\"]}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"asOf\":\"2019-13-45\"}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"asOf\":\"\"}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"asOf\":null,\"sources\":null,\"conversation\":null}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"asOf\":5}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"sources\":[null]}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"sources\":\"a\"}", J);
        go("POST", "/api/ask", "{\"question\":\"x\",\"from\":\"2020-01-02\",\"to\":\"2020-01-01\"}", J);
        go("POST", "/api/ask", "{\"question\":\"" + "x".repeat(2001) + "\"}", J);
        go("POST", "/api/ask", "{\"question\":\"" + "x".repeat(70000) + "\"}", J);
        go("POST", "/api/ask", "[".repeat(20000), J);
        go("POST", "/api/ask", "question=x", "Content-Type", "text/plain");
        go("POST", "/api/ask", "{\"question\":\"x\"}");
        go("POST", "/api/ask", "{\"question\":\"x\"}", "Content-Type", "application/json", "Accept", "text/csv");
        go("POST", "/api/ask", "{\"question\":\"x\"}", "Content-Type", "%%%");
        go("GET", "/api/ask", null);
        go("GET", "/nope", null);
        go("GET", "/articles/zz", null);
        go("GET", "/articles/zz%3Cscript%3E", null, "Accept", "text/html,*/*;q=0.8");
        go("GET", "/articles/zz.json", null);
        go("GET", "/articles/broken", null);
        go("GET", "/articles/a1.json", null);
        go("GET", "/articles/a%2Fb%20c%3Fd%25.json", null);
        go("GET", "/articles/a/b.json", null);
        go("GET", "/articles/a+%2B%E2%82%AC.json", null);
        go("GET", "/articles/a..%2F..%2Fq.json", null);
        go("GET", "/articles/a%FF.json", null);
        go("GET", "/articles/a%00.json", null);
        go("GET", "/articles/a1?quote=3-37", null);
        go("GET", "/q/health", null);
        go("HEAD", "/articles/a1", null);
        go("OPTIONS", "/api/ask", null);
        go("DELETE", "/articles/a1", null);
        go("POST", "/api/ask", "{\"question\":{\"a\":1}}", J);
        go("GET", "/articles", null);
        go("GET", "/articles/", null);
        go("GET", "/q/openapi", null);
        go("GET", "/q/metrics", null);
    }
}
