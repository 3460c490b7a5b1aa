package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {
    private static final NameTable TABLE = NameTable.builder()
            .add("Hòa Lạc", 1)
            .add("Hoa Lạc", 2)
            .add("Hòa Lạc", 3)
            .add("Hòa", 4)
            .add("Ea H'leo", 5)
            .add("...", 6)
            .build();

    @Test
    void namesEqualWithoutAccentsAreOneEntry() {
        assertThat(TABLE.allSpellings()).hasSize(4);
        assertThat(numbers("hoa lac")).containsExactly(List.of(1L, 3L), List.of(2L));
        assertThat(numbers("EA HLEO")).containsExactly(List.of(5L));
        assertThat(TABLE.entry(FoldedText.of("Hoa Lac An"))).isEqualTo(NameTable.NONE);
        assertThat(TABLE.entry(FoldedText.of(""))).isEqualTo(NameTable.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Hòa Lạc, SAME",
        "Hoà Lạc, SAME",
        "Hoa Lac, NONE",
        "Hoa Lạc, SOME",
        "Hóa Lạc, OTHER",
        "Hòa Lac, SOME",
    })
    void accentsAreComparedWithThoseOfTheName(String text, Accents accents) {
        FoldedText folded = FoldedText.of(text);
        int spelling = TABLE.firstSpelling(TABLE.entry(folded));

        assertThat(TABLE.compare(spelling, folded, 0, 2)).isEqualTo(accents);
    }

    @Test
    void otherLettersAreNotTheName() {
        int spelling = TABLE.firstSpelling(TABLE.entry(FoldedText.of("Hòa Lạc")));

        assertThat(TABLE.compare(spelling, FoldedText.of("Hòa Lộc"), 0, 2)).isEqualTo(Accents.OTHER_LETTERS);
        assertThat(TABLE.compare(spelling, FoldedText.of("Hòa"), 0, 1)).isEqualTo(Accents.OTHER_LETTERS);
    }

    @Test
    void cursorMeetsEveryNameThatBeginsThereAndStopsAtABreak() {
        assertThat(met(TABLE, "Hòa Lạc An")).containsExactly(1, 2);
        assertThat(met(TABLE, "Hòa, Lạc")).containsExactly(1);
        assertThat(met(TABLE, "Lạc Hòa")).isEmpty();
    }

    @Test
    void numbersApartAreNotOneNumber() {
        NameTable wards =
                NameTable.builder().add("2", 1).add("26", 2).add("2 A", 3).build();

        assertThat(met(wards, "26")).containsExactly(1);
        assertThat(met(wards, "2 6")).containsExactly(1);
        assertThat(met(wards, "2 A")).containsExactly(1, 2);
    }

    @Test
    void longNamesAreComparedLetterByLetter() {
        String name = "Nông trường Đăk Rơ Ông Xã";
        NameTable table = NameTable.builder().add(name, 1).build();
        FoldedText given = FoldedText.of(name);
        for (int letter = 0; letter < name.length(); letter++) {
            if (!Character.isLetter(name.charAt(letter))) {
                continue;
            }
            FoldedText other = FoldedText.of(name.substring(0, letter) + "z" + name.substring(letter + 1));
            assertThat(table.compare(0, other, 0, other.words())).isEqualTo(Accents.OTHER_LETTERS);
        }
        assertThat(table.compare(0, given, 0, given.words())).isEqualTo(Accents.SAME);
    }

    @Test
    void distanceCountsLettersUpToTheLimit() {
        int spelling = TABLE.firstSpelling(TABLE.entry(FoldedText.of("Hòa Lạc")));

        for (String text :
                List.of("hoalac", "hoalc", "hoala", "xhoalac", "hoolac", "halca", "hoa", "zzzzzz", "hoalacac")) {
            for (int limit = 0; limit <= 3; limit++) {
                assertThat(TABLE.distance(spelling, FoldedText.of(text), 0, 1, limit))
                        .as(text + " " + limit)
                        .isEqualTo(Math.min(bruteForce("hoalac", text), limit + 1));
            }
        }
    }

    @Test
    void setsOfLettersRuleOutNoTextWithinTheLimit() {
        List<String> texts = new ArrayList<>();
        for (String letters : List.of("a", "i", "p", "y", "0", "đ")) {
            for (String name : List.of("hoalac", "yp", "phuly", "quan10")) {
                for (int at = 0; at <= name.length(); at++) {
                    texts.add(name.substring(0, at) + letters + name.substring(at));
                    texts.add(name.substring(0, at) + letters + name.substring(Math.min(at + 1, name.length())));
                    texts.add(name.substring(0, at) + name.substring(Math.min(at + 2, name.length())) + letters);
                }
            }
        }
        NameTable.Builder builder = NameTable.builder();
        texts.forEach(text -> builder.add(text, 0));
        NameTable table = builder.build();

        int ruledOut = 0;
        for (int spelling : table.allSpellings().toArray()) {
            for (String text : texts) {
                FoldedText folded = FoldedText.of(text);
                long letters = folded.letterSet(0, folded.words());
                for (int limit = 0; limit <= 2; limit++) {
                    boolean isNear = table.distance(spelling, folded, 0, folded.words(), limit) <= limit;
                    boolean mayBeNear = NameTable.mayBeNear(letters, table.letterSet(spelling), limit);
                    assertThat(isNear && !mayBeNear).as(text + " " + limit).isFalse();
                    ruledOut += mayBeNear ? 0 : 1;
                }
            }
        }
        assertThat(ruledOut).isPositive();
    }

    private static int bruteForce(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int kept = bruteForce(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        return Math.min(kept, 1 + Math.min(bruteForce(a.substring(1), b), bruteForce(a, b.substring(1))));
    }

    private static List<List<Long>> numbers(String name) {
        int entry = TABLE.entry(FoldedText.of(name));
        List<List<Long>> all = new ArrayList<>();
        for (int spelling = TABLE.firstSpelling(entry);
                spelling != NameTable.NONE;
                spelling = TABLE.nextSpelling(spelling)) {
            List<Long> numbers = new ArrayList<>();
            for (int i = TABLE.firstNumber(spelling); i < TABLE.endOfNumbers(spelling); i++) {
                numbers.add(TABLE.number(i));
            }
            all.add(numbers);
        }
        return all;
    }

    private static List<Integer> met(NameTable table, String text) {
        NameTable.Cursor cursor = new NameTable.Cursor(FoldedText.of(text));
        cursor.restart(table, 0);
        List<Integer> ends = new ArrayList<>();
        while (cursor.next()) {
            if (cursor.entry() != NameTable.NONE) {
                ends.add(cursor.end());
            }
        }
        return ends;
    }
}
