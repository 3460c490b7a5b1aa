package vn.donvi.news.announcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.donvi.name.NameForm;

/**
 * The content of a news text: its statements in the order of their places, and the sentences with remaining words.
 *
 * @param name the name of the text
 * @param statements the statements, by the place where they begin; unmodifiable
 * @param notUnderstood the sentences with numbers, or words of numbered things, that no statement covers, by place;
 *     unmodifiable
 */
public record Announcement(String name, List<Statement> statements, List<NotUnderstood> notUnderstood) {
    public Announcement {
        Objects.requireNonNull(name, "name");
        statements = List.copyOf(statements);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** The statements of one kind, in order; unmodifiable. */
    public <S extends Statement> List<S> statements(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** The figures about a topic, in order; unmodifiable. */
    public List<StatedFigure> figures(Topic topic) {
        return statements(StatedFigure.class).stream()
                .filter(figure -> figure.topic() == topic)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The names of persons as written, in the order of their first places, each with all posts that the text gives it;
     * unmodifiable. Names that differ in a letter or mark are different: see {@link #doubtfulNames}.
     */
    public Map<String, List<PostNamed>> persons() {
        Map<String, Set<PostNamed>> posts = new LinkedHashMap<>();
        for (PersonNamed person : statements(PersonNamed.class)) {
            posts.computeIfAbsent(person.name(), name -> new LinkedHashSet<>()).addAll(person.posts());
        }
        ImmutableMap.Builder<String, List<PostNamed>> persons = ImmutableMap.builder();
        posts.forEach((name, held) -> persons.put(name, ImmutableList.copyOf(held)));
        return persons.build();
    }

    /** Two names that may be spellings of one person's name, with a post that both have. */
    public record DoubtfulNames(String first, String second, PostNamed post) {
        public DoubtfulNames {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(post, "post");
        }
    }

    /**
     * The pairs of names that differ only in accents and have the same post: two spellings of one name, or two persons;
     * the text does not say which. If there are more than two, each is paired with the first. In order; unmodifiable.
     */
    public List<DoubtfulNames> doubtfulNames() {
        Map<String, Map<PostNamed, String>> firsts = new HashMap<>();
        ImmutableList.Builder<DoubtfulNames> pairs = ImmutableList.builder();
        persons().forEach((name, posts) -> {
            Map<PostNamed, String> holders = firsts.computeIfAbsent(NameForm.folded(name), folded -> new HashMap<>());
            Set<String> paired = new HashSet<>();
            for (PostNamed post : posts) {
                String first = holders.putIfAbsent(post, name);
                if (first != null && paired.add(first)) {
                    pairs.add(new DoubtfulNames(first, name, post));
                }
            }
        });
        return pairs.build();
    }
}
