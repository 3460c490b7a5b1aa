package com.example.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks the whole application, over HTTP on this machine. */
class ApplicationTest {
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void addressOfOneUnitIsExact() throws Exception {
        assertThat(answer("phường Thụy Khuê, Tây Hồ, Hà Nội"))
                .startsWith("{\"input\":\"phường Thụy Khuê, Tây Hồ, Hà Nội\",\"donvi_status\":\"EXACT\",")
                .contains("\"donvi_code\":\"00103\",\"donvi_name\":\"Phường Tây Hồ\"");
    }

    @Test
    void addressOfADividedUnitHasCandidates() throws Exception {
        assertThat(answer("59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM"))
                .contains("\"donvi_status\":\"SPLIT\",\"donvi_code\":null")
                .contains("[{\"code\":\"27007\",\"low\":0,\"high\":1},{\"code\":\"27004\",\"low\":0,\"high\":1}]");
    }

    private static String answer(String address) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        String query = URLEncoder.encode(address, StandardCharsets.UTF_8);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/convert?address=" + query))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
