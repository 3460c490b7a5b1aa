package vn.donvi.pictures.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    private static final String AWKWARD = "A <b>&\" '\u0001\uD800 </script> ế \uD83C\uDF0F";

    @Test
    void textsAndValuesAreEscaped() {
        assertThat(new Markup()
                        .open("p", "title", AWKWARD)
                        .text(AWKWARD)
                        .close()
                        .toString())
                .isEqualTo("<p title=\"A &lt;b&gt;&amp;&quot; ' \uFFFD &lt;/script&gt; ế \uD83C\uDF0F\">"
                        + "A &lt;b&gt;&amp;\" ' \uFFFD &lt;/script&gt; ế \uD83C\uDF0F</p>");
    }

    @Test
    void emptyValueLeavesItsAttributeOut() {
        assertThat(new Markup().leaf("rect", "class", "", "x", "1").line().toString())
                .isEqualTo("<rect x=\"1\"/>\n");
    }

    @Test
    void elementWithoutContentIsClosedByAnEndTagAsHtmlWants() {
        assertThat(new Markup().open("div").close().toString()).isEqualTo("<div></div>");
    }

    @Test
    void scriptIsNotEscaped() {
        assertThat(new Markup().open("script").raw("a && b < c").close().toString())
                .isEqualTo("<script>a && b < c</script>");
    }
}
