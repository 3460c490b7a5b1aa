package vn.donvi.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitType;

/**
 * A post: its title, its level, and for the head of an organ that organ.
 *
 * <pre>{@code
 * Post.find("Trưởng ban Nội chính Tỉnh ủy"); // [trưởng ban nội chính, cấp tỉnh]
 * Post.find("Bí thư Thành ủy"); // two: of a city at the provinces' level, and of one at the districts'
 * Post.of(PostTitle.CHU_TICH_HDND, PartyLevel.XA).name(UnitType.PHUONG); // Chủ tịch Hội đồng nhân dân phường
 * }</pre>
 *
 * @param title the title
 * @param level the level
 * @param organ the organ of the post; present if and only if the title {@link PostTitle#needsOrgan() needs} one
 */
public record Post(PostTitle title, PartyLevel level, Optional<Organ> organ) {
    /**
     * @throws IllegalArgumentException if an organ is given for a title that does not need one, or missing for one that
     *     does
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
     * A post without an organ.
     *
     * @throws IllegalArgumentException if the title needs an organ
     */
    public static Post of(PostTitle title, PartyLevel level) {
        return new Post(title, level, Optional.empty());
    }

    /**
     * The post at the head of an organ, or its deputy's.
     *
     * @throws IllegalArgumentException if the title does not need an organ
     */
    public static Post of(PostTitle title, PartyLevel level, Organ organ) {
        return new Post(title, level, Optional.of(organ));
    }

    /**
     * The posts that a name can mean, by level from the top down. There are several if the name does not give the
     * level, and none if it is not the name of a post with its level. The name may be in full or have the usual
     * abbreviations, in any case, with either place of the tone marks. Costs one hash. Unmodifiable.
     */
    public static List<Post> find(String name) {
        return PostNames.find(name);
    }

    /**
     * The name of the post for a unit of a type: {@code Bí thư Huyện ủy}, {@code Phó Bí thư Đảng ủy phường}.
     *
     * @throws IllegalArgumentException if units of this type are not of the post's level, or the post has no such name
     */
    public String name(UnitType type) {
        return PostNames.name(this, type);
    }
}
