package com.example.convert;

import com.fasterxml.jackson.databind.Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.jackson2.DonviJackson2Module;
import vn.donvi.vietnam.VietnamGazetteer;

/** Answers {@code /convert?address=…} with the unit of today. */
@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** One for the whole application: it is immutable, and threads share it. */
    @Bean
    Gazetteer gazetteer() {
        return VietnamGazetteer.load();
    }

    /** Spring Boot registers it with the mapper that writes the answers. */
    @Bean
    Module donviModule() {
        return new DonviJackson2Module();
    }
}
