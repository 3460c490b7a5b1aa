package vn.donvi.workshop.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.fixture.SharedSources;
import vn.donvi.vietnam.VietnamGazetteer;

/** The committed shares are what the maps give, where these are at hand. */
class OverlayToolTest {
    @TempDir
    Path folder;

    @Test
    void layingTheMapsOverEachOtherGivesTheCommittedShares() throws IOException {
        List<String> left = new ArrayList<>();

        OverlayTool.table(SharedSources.folder(), VietnamGazetteer.load(), left::add)
                .write(folder);

        assertThat(Files.readString(folder.resolve(OverlayTool.TABLE), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("facts", OverlayTool.TABLE), StandardCharsets.UTF_8));
        assertThat(left)
                .contains(
                        "Phường 15 (27076@2025-01-01): its polygons [27067, 27076] lie to 63 % where the law puts them")
                .contains("37 divided communes whose parts are known: nine of ten differ by less than 0.102");
    }
}
