package vn.donvi.party.term;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * The four numbers that a congress, a conference or a committee may have, each with its own meaning. {@code Ban Chấp
 * hành Đảng bộ huyện khóa XXVI, Hội nghị lần thứ 24} has two of them. None follows from another: a province's committee
 * can be appointed for 2020 - 2025 in 2025, and one organisation can hold two congresses for 2025 - 2030.
 *
 * <pre>{@code
 * Ordinals conference = Ordinals.NONE.withKhoa(26).withHoiNghi(24);
 * conference.toString(); // khóa XXVI, hội nghị lần thứ 24
 * }</pre>
 *
 * @param khoa khóa: the number of the term of a committee or council
 * @param lanThu lần thứ: the number of a congress
 * @param nhiemKy nhiệm kỳ: the years of the term
 * @param hoiNghi hội nghị lần thứ: the number of a conference of a committee within its term
 */
public record Ordinals(OptionalInt khoa, OptionalInt lanThu, Optional<Term> nhiemKy, OptionalInt hoiNghi) {
    /** No number at all. */
    public static final Ordinals NONE =
            new Ordinals(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

    /**
     * @throws IllegalArgumentException if a number is not from 1 to {@value OrdinalNumber#MAX}
     */
    public Ordinals {
        requireOrdinal(khoa, "khóa");
        requireOrdinal(lanThu, "lần thứ");
        Objects.requireNonNull(nhiemKy, "nhiemKy");
        requireOrdinal(hoiNghi, "hội nghị lần thứ");
    }

    /** The same with a number of the term of a committee. */
    public Ordinals withKhoa(int number) {
        return new Ordinals(OptionalInt.of(number), lanThu, nhiemKy, hoiNghi);
    }

    /** The same with a number of the congress. */
    public Ordinals withLanThu(int number) {
        return new Ordinals(khoa, OptionalInt.of(number), nhiemKy, hoiNghi);
    }

    /** The same with the years of the term. */
    public Ordinals withNhiemKy(Term term) {
        return new Ordinals(khoa, lanThu, Optional.of(term), hoiNghi);
    }

    /** The same with a number of the conference. */
    public Ordinals withHoiNghi(int number) {
        return new Ordinals(khoa, lanThu, nhiemKy, OptionalInt.of(number));
    }

    /** The numbers as text: {@code lần thứ I, nhiệm kỳ 2025 - 2030}; empty if there is none. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        khoa.ifPresent(number -> text.add("khóa " + OrdinalNumber.roman(number)));
        lanThu.ifPresent(number -> text.add("lần thứ " + OrdinalNumber.roman(number)));
        nhiemKy.ifPresent(term -> text.add("nhiệm kỳ " + term));
        hoiNghi.ifPresent(number -> text.add("hội nghị lần thứ " + number));
        return text.toString();
    }

    private static void requireOrdinal(OptionalInt number, String name) {
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > OrdinalNumber.MAX)) {
            throw new IllegalArgumentException(
                    name + " is from 1 to " + OrdinalNumber.MAX + ", but was " + number.getAsInt());
        }
    }
}
