package vn.donvi.pictures.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The styles and scripts that go into each page. */
final class PageResources {
    /** The charts library: Apache ECharts, the published file with bars and tooltips, unchanged. */
    static final String ECHARTS = "echarts-6.1.0.common.min.js";

    private PageResources() {}

    /** The text of a resource of this package. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PageResources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
