package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.mention.Request;
import vn.donvi.address.name.FoldedText;

/** A known ending changes no answer, and is used where it can be. */
class RecentEndingsTest {
    private static final Lexicon LEXICON =
            AddressParser.of(SmallCountry.gazetteer()).lexicon();
    private static final String ENDING = "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh";

    private static final List<String> ENDINGS = List.of(
            ENDING,
            "phuong ben nghe, quan 1, thanh pho ho chi minh",
            "P. Bến Nghé, Q.1, TP. Hồ Chí Minh",
            "Bến Nghé, Quận 1, Hồ Chí Minh",
            "Bến Nghé, Quận 1",
            "P15, Q3, HCM",
            "15, Quận 3, Hồ Chí Minh",
            "Phường 15, Thành phố Hồ Chí Minh",
            "Xã Hòa Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh",
            "Xã Hòa Lạc, Tỉnh Hà Tĩnh",
            "Xã Minh Quán, Đức Thọ, Hà Tĩnh, Việt Nam",
            "Minh Quân, Đức Thọ, Hà Tĩnh",
            "Thị trấn Đức Thọ - Huyện Đức Thọ - Tỉnh Hà Tĩnh",
            "Xã Đức Thọ, Hà Tĩnh",
            "Hà Tĩnh, Đức Thọ, Xã Đức Hòa",
            "Ben Nghe Ward, District 1, Ho Chi Minh City");

    private static final List<String> PIECES = List.of(
            "12",
            "6/183",
            "30/4",
            "3",
            "A",
            "B12",
            "Lê Lợi",
            "le loi",
            "Hòa Lạc",
            "Minh Quán",
            "Đức Thọ",
            "Bến Nghé",
            "Hà Tĩnh",
            "thôn",
            "tổ",
            "số",
            "ngõ",
            "đường",
            "phố",
            "P.",
            "Phường",
            "xã",
            "huyện",
            "Quận 3",
            "cũ",
            "mới",
            "nay là",
            "thuộc",
            "Việt Nam",
            "Xóm Đức Hòa",
            "Trần Hòa Lạc",
            "(",
            ")",
            "-",
            "/",
            "700000",
            "á",
            "Ã¡");
    private static final List<String> SEPARATORS = List.of(" ", " ", " ", ", ", ",", " - ", "/", "; ");
    private static final List<String> COMMAS = List.of(", ", ", ", ", ", ",", " , ", ",  ", " - ", "; ", ", (");

    @Test
    void cacheTakesASmallPartOfTheHeap() {
        assertThat(RecentEndings.bits(1L << 20)).isEqualTo(10);
        assertThat(RecentEndings.bits(32L << 20)).isEqualTo(14);
        assertThat(RecentEndings.bits(64L << 20)).isEqualTo(15);
        assertThat(RecentEndings.bits(128L << 20)).isEqualTo(16);
        assertThat(RecentEndings.bits(Long.MAX_VALUE)).isEqualTo(16);
    }

    @Test
    void endingsWithOneAnswerShareIt() {
        Addresses addresses = addresses();
        List<String> spellings = List.of(ENDING, "P. Bến Nghé, Q.1, TP. Hồ Chí Minh");
        spellings.forEach(text -> assertThat(addresses.convert(text)).isEqualTo(addresses.convert(text)));

        assertThat(addresses.convert(spellings.get(0))).isSameAs(addresses.convert(spellings.get(1)));
    }

    @Test
    void theAnswersAreThoseWithoutIt() {
        Addresses addresses = addresses();
        for (String text : texts(60_000)) {
            assertThat(addresses.convert(text)).as(text).isEqualTo(addresses.convert(Request.of(text)));
        }
    }

    @Test
    void theAnswersAreTheSameInAllThreads() throws Exception {
        Addresses addresses = addresses();
        Addresses other = addresses();
        List<String> texts = texts(8_000);
        List<Conversion> expected = new ArrayList<>();
        texts.forEach(text -> expected.add(other.convert(Request.of(text))));
        Callable<List<Conversion>> convertAll = () -> {
            List<Conversion> all = new ArrayList<>();
            texts.forEach(text -> all.add(addresses.convert(text)));
            return all;
        };
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<Conversion>> answers : pool.invokeAll(List.of(
                    convertAll, convertAll, convertAll, convertAll, convertAll, convertAll, convertAll, convertAll))) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anEndingIsKnownWhenItWasMetTwice() {
        RecentEndings endings = new RecentEndings(LEXICON);
        assertThat(endings.find("12 Lê Lợi, " + ENDING)).isNull();
        keep(endings, "12 Lê Lợi, " + ENDING);
        assertThat(endings.find("12 Lê Lợi, " + ENDING)).isNull();
        keep(endings, "14 Lê Lợi, " + ENDING);
        Conversion found = Objects.requireNonNull(endings.find("Số 6/183, ngõ 2 Trần Hòa Lạc, " + ENDING));
        assertThat(found.rest()).isEqualTo("Số 6/183, ngõ 2 Trần Hòa Lạc");
        assertThat(found.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(endings.find(ENDING)).isNotNull();
    }

    @Test
    void wordsBeforeItThatMayChangeTheAnswerAreRead() {
        RecentEndings endings = new RecentEndings(LEXICON);
        keep(endings, ENDING);
        keep(endings, ENDING);
        for (String before : List.of(
                "Xã Hòa Lạc",
                "Hòa Lạc",
                "Thôn 3 Hòa Lạc",
                "12, Quận 3",
                "P. Sao Mai",
                "12 Lê Lợi (cũ)",
                "nay là",
                "Ã¡",
                "Hà Tĩnh",
                "?")) {
            assertThat(endings.find(before + ", " + ENDING)).as(before).isNull();
        }
        assertThat(endings.find("12 Lê Lợi - " + ENDING)).isNull();
        assertThat(endings.find("12 Lê Lợi, (" + ENDING)).isNull();
    }

    @Test
    void anEndingWithoutAccentsIsKnownInTextsLikeItsOwn() {
        String plain = "xa hoa lac, huyen duc tho, tinh ha tinh";
        RecentEndings endings = new RecentEndings(LEXICON);
        keep(endings, "12 le loi, " + plain);
        keep(endings, "12 le loi, " + plain);
        assertThat(endings.find("14 hung vuong, " + plain)).isNotNull();
        assertThat(endings.find("14 Hùng Vương, " + plain)).isNull();
    }

    @Test
    void endingsThatDependOnTheWordsBeforeThemAreNotKept() {
        for (String text : List.of(
                "Hòa Lạc, Hà Tĩnh",
                "Phường Bến Nghé",
                "15, Quận 3, Hồ Chí Minh",
                "Hà Tĩnh, Đức Thọ, Xã Đức Hòa",
                "Huyện Đức Thọ, Hà Tĩnh",
                "Xã Bến Nghé, Quận 1, Hồ Chí Minh")) {
            RecentEndings endings = new RecentEndings(LEXICON);
            keep(endings, text);
            keep(endings, text);
            assertThat(endings.find(text)).as(text).isNull();
        }
    }

    /** Keeps the ending of an address as {@link Addresses} does. */
    private static void keep(RecentEndings endings, String text) {
        Request request = Request.of(text);
        AddressInterpretation understood = new AddressInterpretation(request, LEXICON);
        boolean isCommune = LEXICON.places().level(understood.best().place()) == AddressVocabulary.COMMUNE_LEVEL;
        if (isCommune && understood.doubt().isNone()) {
            FoldedText folded = request.text();
            endings.keep(
                    folded,
                    understood.mentions(),
                    understood.best(),
                    addresses().convert(request));
        }
    }

    private static Addresses addresses() {
        return new Addresses(LEXICON, new DestinationIndex(SmallCountry.gazetteer(), SmallCountry.REFORM));
    }

    /** Random words before the endings. */
    private static List<String> texts(int count) {
        Random random = new Random(20250701);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(4); n > 0; n--) {
                text.append(text.length() == 0 ? "" : any(SEPARATORS, random)).append(any(PIECES, random));
            }
            text.append(text.length() == 0 ? "" : any(COMMAS, random)).append(any(ENDINGS, random));
            texts.add(text.toString());
        }
        return texts;
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
