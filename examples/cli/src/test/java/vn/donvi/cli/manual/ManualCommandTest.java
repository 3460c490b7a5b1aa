package vn.donvi.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.Run;

class ManualCommandTest {
    private static final String PAGE = Run.of("manual").out();

    @Test
    void pageHasTheSectionsThatPeopleLookFor() {
        assertThat(PAGE)
                .startsWith("'\\\" -*- coding: utf-8 -*-\n.TH DONVI 1 \"\" \"donvi")
                .contains(".SH NAME\ndonvi \\- Administrative units of Việt Nam since 2004")
                .contains(".SH SYNOPSIS\n")
                .contains(".SS \"donvi convert\"\n")
                .contains("\\fB\\-o\\fR, \\fB\\-\\-output\\fR=\\fIFILE\\fR\n")
                .contains(".SH ENVIRONMENT\n");
    }

    @Test
    void groffRendersItWithoutAWarning() throws Exception {
        String page = Shells.run(PAGE, "groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-c");
        String text = page.replaceAll(".\b", "").replaceAll("\\s+", " ");

        assertThat(text)
                .doesNotContain("warning:")
                .contains("Administrative units of Việt Nam since 2004")
                .contains("donvi convert --address \"Phường 15, Quận Tân Bình, TP.HCM\"")
                .contains("'donvi COMMAND --help' explains a command");
    }

    @Test
    void everyOptionOfEveryCommandIsThere() {
        for (String command : List.of("show", "trace", "find", "convert", "crosswalk", "harmonize", "export", "read")) {
            String section = PAGE.substring(PAGE.indexOf(".SS \"donvi " + command + "\""));
            Run.of(command, "--help")
                    .out()
                    .lines()
                    .filter(line -> line.matches(" {2,6}(-o, )?--[a-z-]+.*"))
                    // It is in every help, and in the manual once, among the options of donvi.
                    .filter(line -> !line.contains("--lang"))
                    .map(line -> line.replaceFirst(".*?(--[a-z-]+).*", "$1").replace("-", "\\-"))
                    .forEach(option -> assertThat(section).contains("\\fB" + option + "\\fR"));
        }
    }
}
