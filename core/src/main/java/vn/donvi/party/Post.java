package vn.donvi.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitType;

/**
 * A post: its title and the level it is of, and for the head of an organ which organ.
 *
 * <pre>{@code
 * Post.find("Trưởng ban Nội chính Tỉnh ủy"); // [trưởng ban nội chính, cấp tỉnh]
 * Post.find("Bí thư Thành ủy"); // two: of a city at the provinces' level, and of one at the districts'
 * Post.of(PostTitle.CHU_TICH_HDND, PartyLevel.XA).name(UnitType.PHUONG); // Chủ tịch Hội đồng nhân dân phường
 * }</pre>
 *
 * @param title what it is called
 * @param level of which level it is
 * @param organ the organ it heads; present if and only if the title {@link PostTitle#needsOrgan() needs} one
 */
public record Post(PostTitle title, PartyLevel level, Optional<Organ> organ) {
    /**
     * @throws IllegalArgumentException if an organ is given that the title does not need, or missing though it does
     */
    public Post {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        if (organ.isPresent() != title.needsOrgan()) {
            throw new IllegalArgumentException(
                    title.label() + (organ.isPresent() ? " is of no organ" : " needs an organ"));
        }
    }

    /**
     * A post that is of no organ.
     *
     * @throws IllegalArgumentException if the title needs an organ
     */
    public static Post of(PostTitle title, PartyLevel level) {
        return new Post(title, level, Optional.empty());
    }

    /**
     * The post at the head of an organ, or its deputy's.
     *
     * @throws IllegalArgumentException if the title is of no organ
     */
    public static Post of(PostTitle title, PartyLevel level, Organ organ) {
        return new Post(title, level, Optional.of(organ));
    }

    /**
     * What a post's name can mean, by level from the top down: one post, several where the name does not tell the level,
     * or none if it is no name of a post with its level. In full or with the usual abbreviations, in any case, with
     * either place of the tone marks. Costs one hash. Unmodifiable.
     */
    public static List<Post> find(String name) {
        return PostNames.find(name);
    }

    /**
     * How the post is written of a unit of a type: {@code Bí thư Huyện ủy}, {@code Phó Bí thư Đảng ủy phường}.
     *
     * @throws IllegalArgumentException if units of this type are not of the post's level, or the post has no such name
     */
    public String name(UnitType type) {
        return PostNames.name(this, type);
    }
}
