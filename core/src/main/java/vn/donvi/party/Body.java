package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A body of a party organisation that decides or inspects. An office that works for it is an {@link Organ}. */
public enum Body {
    /** Đại hội: the congress. */
    DAI_HOI("Đại hội"),
    /** Ban chấp hành: the committee, also called cấp ủy and by level tỉnh ủy, huyện ủy, đảng ủy. */
    BAN_CHAP_HANH("Ban Chấp hành"),
    /** Ban thường vụ: the standing committee. */
    BAN_THUONG_VU("Ban Thường vụ"),
    /** Thường trực: the secretary and deputies. */
    THUONG_TRUC("Thường trực"),
    /** Ủy ban kiểm tra: the inspection commission. */
    UY_BAN_KIEM_TRA("Ủy ban Kiểm tra");

    private static final ImmutableMap<String, Body> BY_LABEL = Maps.uniqueIndex(List.of(values()), Body::label);

    private final String text;
    private final String label;

    Body(String text) {
        this.text = text;
        this.label = text.toLowerCase(Locale.ROOT);
    }

    /**
     * The body with this name, in full or short ({@code BCH}, {@code BTV}, {@code UBKT}), in any case and with either
     * place of the tone marks; empty if there is none.
     */
    public static Optional<Body> find(String name) {
        String plain = Wording.plain(name);
        return Optional.ofNullable(BY_LABEL.get(plain));
    }

    /** The name as documents write it: {@code Ban Chấp hành}. */
    public String text() {
        return text;
    }

    /** The name, used in files: {@code ban chấp hành}. */
    public String label() {
        return label;
    }
}
