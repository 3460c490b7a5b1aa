package vn.donvi.cli.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab of a headless Chromium, driven through its DevTools protocol. Nothing is downloaded for it. */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /**
     * Starts a browser.
     *
     * @param profile an empty folder for its files
     */
    Browser(Path program, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        HttpClient client = HttpClient.newHttpClient();
        String address = "http://127.0.0.1:" + port(profile) + "/json/new?about:blank";
        HttpResponse<String> tab = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        URI debugger = URI.create(
                JSON.readTree(tab.body()).path("webSocketDebuggerUrl").asString());
        socket = client.newWebSocketBuilder()
                .buildAsync(debugger, new Messages())
                .join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** The program of the browser; empty if there is none on this machine. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The port that the browser has written into its folder. */
    private int port(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.readString(file).contains("\n")) {
                return Integer.parseInt(
                        Files.readString(file).lines().findFirst().orElseThrow());
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser does not start: " + Files.readString(profile.resolve("output.txt")));
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) {
        problems.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        await(loaded);
        settle();
    }

    /** Sets the size of the window, in CSS pixels. */
    void size(int width, int height, boolean isPhone) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", isPhone));
        settle();
    }

    /** Sets the preferred colours, and whether the page is looked at as it is printed. */
    void media(boolean isDark, boolean isPrint) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        isPrint ? "print" : "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
        settle();
    }

    /** The value of an expression of JavaScript. */
    JsonNode value(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.path("result").path("value");
    }

    String text(String expression) {
        return value(expression).asString();
    }

    /** Moves the mouse to a point of the window. */
    void moveTo(double x, double y) {
        send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
        settle();
    }

    /** Presses and releases a key. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
        settle();
    }

    /** Writes what the window shows, or the whole page, as PNG. */
    void screenshot(Path file, boolean isWhole) throws IOException {
        JsonNode shot = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", isWhole));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
    }

    /** Writes the page as it is printed, as PDF. */
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", Map.of()).path("data").asString());
    }

    /** Errors and warnings of the page that is open: of scripts, of the console and of the log. */
    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** What the page has fetched, itself included. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Ends the browser. */
    void close() throws InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Waits until the page has been painted twice, so that what was asked for is seen. */
    private void settle() {
        value("new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() =>"
                + " done(1))), 30))");
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode message = await(answer);
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the browser does not answer", e);
        }
    }

    private synchronized void note(String method, JsonNode parameters) {
        switch (method) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown" -> problems.add(parameters.toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert")
                        .contains(parameters.path("type").asString())) {
                    problems.add(parameters.path("args").toString());
                }
            }
            case "Log.entryAdded" ->
                problems.add(parameters.path("entry").path("text").asString());
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asString());
            default -> {
                // Not of interest.
            }
        }
    }

    /** What the browser sends. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                JsonNode whole = JSON.readTree(message.toString().getBytes(StandardCharsets.UTF_8));
                message.setLength(0);
                CompletableFuture<JsonNode> answer =
                        answers.remove(whole.path("id").asInt(-1));
                if (answer != null) {
                    answer.complete(whole);
                } else {
                    note(whole.path("method").asString(""), whole.path("params"));
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
