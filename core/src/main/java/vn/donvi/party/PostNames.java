package vn.donvi.party;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.donvi.unit.UnitType;

/** The wordings of posts for each type of unit: first the official one, then others that texts use. */
final class PostNames {
    private static final Map<String, List<Post>> POSTS = posts();

    private PostNames() {}

    static List<Post> find(String name) {
        return POSTS.getOrDefault(Wording.plain(name), List.of());
    }

    static String name(Post post, UnitType type) {
        List<String> wordings = post.level() == PartyLevel.of(type.level()) ? wordings(post, type) : List.of();
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no " + post.title().label() + ", " + post.level().label() + ", of a " + type.label());
        }
        return wordings.get(0);
    }

    private static Map<String, List<Post>> posts() {
        Map<String, List<Post>> posts = new HashMap<>();
        for (Post post : all()) {
            for (UnitType type : UnitType.values()) {
                if (post.level() == PartyLevel.of(type.level())) {
                    wordings(post, type).forEach(wording -> add(posts, wording, post));
                }
            }
            placeless(post).forEach(wording -> add(posts, wording, post));
        }
        posts.replaceAll((name, meanings) -> List.copyOf(meanings));
        return Map.copyOf(posts);
    }

    private static void add(Map<String, List<Post>> posts, String wording, Post post) {
        List<Post> meanings = posts.computeIfAbsent(Wording.plain(wording), key -> new ArrayList<>(1));
        if (!meanings.contains(post)) {
            meanings.add(post);
        }
    }

    /** Every possible post, by level from the top down. */
    private static List<Post> all() {
        ImmutableList.Builder<Post> posts = ImmutableList.builder();
        for (PartyLevel level : PartyLevel.values()) {
            for (PostTitle title : PostTitle.values()) {
                if (!title.needsOrgan()) {
                    posts.add(Post.of(title, level));
                    continue;
                }
                for (Organ organ : Organ.values()) {
                    if (organ.text().startsWith("Ban ")) {
                        posts.add(Post.of(title, level, organ));
                    }
                }
            }
        }
        return posts.build();
    }

    private static List<String> wordings(Post post, UnitType type) {
        Optional<CommitteeName> committee = CommitteeName.of(type);
        if (committee.isEmpty()) {
            return List.of();
        }
        String title = title(post);
        String word = " " + type.prefix().toLowerCase(Locale.ROOT);
        String shortName = committee.get().text();
        String fullName = committee.get() == CommitteeName.DANG_UY ? shortName + word : shortName;
        return switch (post.title()) {
            case TONG_BI_THU, UY_VIEN_BO_CHINH_TRI -> List.of();
            case UY_VIEN_BAN_CHAP_HANH ->
                List.of(
                        title + " Đảng bộ" + word,
                        title + " " + fullName,
                        shortName + " viên",
                        "Ủy viên " + fullName,
                        "Ủy viên " + shortName);
            case BI_THU, PHO_BI_THU_THUONG_TRUC, PHO_BI_THU ->
                List.of(
                        title + " " + fullName,
                        title + " " + shortName,
                        title + " Đảng bộ" + word,
                        title + " Chi bộ" + word);
            case UY_VIEN_BAN_THUONG_VU,
                    CHU_NHIEM_UY_BAN_KIEM_TRA,
                    PHO_CHU_NHIEM_UY_BAN_KIEM_TRA,
                    UY_VIEN_UY_BAN_KIEM_TRA,
                    TRUONG_BAN,
                    PHO_TRUONG_BAN,
                    CHANH_VAN_PHONG,
                    PHO_CHANH_VAN_PHONG -> List.of(title + " " + fullName, title + " " + shortName);
            case GIAM_DOC_TRUNG_TAM_CHINH_TRI -> List.of(title + word);
            case CHU_TICH_UBMTTQ, PHO_CHU_TICH_UBMTTQ -> List.of(title + " Việt Nam" + word, title + word);
            case CHU_TICH_HDND,
                    PHO_CHU_TICH_THUONG_TRUC_HDND,
                    PHO_CHU_TICH_HDND,
                    CHU_TICH_UBND,
                    PHO_CHU_TICH_THUONG_TRUC_UBND,
                    PHO_CHU_TICH_UBND -> List.of(title + word);
        };
    }

    /** The wordings of posts without a unit: those of the whole country, and those below the communes. */
    private static List<String> placeless(Post post) {
        String title = title(post);
        return switch (post.level()) {
            case TRUNG_UONG -> central(post.title(), title);
            case DUOI_XA -> below(post.title(), title);
            case TINH, HUYEN, XA -> List.of();
        };
    }

    private static List<String> central(PostTitle kind, String title) {
        return switch (kind) {
            case TONG_BI_THU, UY_VIEN_BO_CHINH_TRI -> List.of(title);
            case UY_VIEN_BAN_CHAP_HANH ->
                List.of(title + " Trung ương Đảng", title + " Trung ương", "Ủy viên Trung ương Đảng");
            case TRUONG_BAN, PHO_TRUONG_BAN, CHANH_VAN_PHONG, PHO_CHANH_VAN_PHONG ->
                List.of(title + " Trung ương", title + " Trung ương Đảng");
            case CHU_NHIEM_UY_BAN_KIEM_TRA, PHO_CHU_NHIEM_UY_BAN_KIEM_TRA, UY_VIEN_UY_BAN_KIEM_TRA ->
                List.of(title + " Trung ương");
            case CHU_TICH_UBMTTQ, PHO_CHU_TICH_UBMTTQ -> List.of(title + " Trung ương", title + " Việt Nam");
            default -> List.of();
        };
    }

    private static List<String> below(PostTitle kind, String title) {
        return switch (kind) {
            case BI_THU, PHO_BI_THU_THUONG_TRUC, PHO_BI_THU ->
                List.of(
                        title + " Đảng ủy",
                        title + " Chi bộ",
                        title + " Chi ủy",
                        title + " Đảng bộ bộ phận",
                        title + " Đảng ủy bộ phận");
            case UY_VIEN_BAN_THUONG_VU, CHU_NHIEM_UY_BAN_KIEM_TRA, UY_VIEN_UY_BAN_KIEM_TRA ->
                List.of(title + " Đảng ủy");
            case UY_VIEN_BAN_CHAP_HANH -> List.of("Đảng ủy viên", "Chi ủy viên");
            default -> List.of();
        };
    }

    private static String title(Post post) {
        return post.organ()
                .map(organ ->
                        post.title() == PostTitle.TRUONG_BAN ? "Trưởng " + organ.text() : "Phó Trưởng " + organ.text())
                .orElse(post.title().text());
    }
}
