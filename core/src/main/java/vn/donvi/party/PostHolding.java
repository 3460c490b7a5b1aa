package vn.donvi.party;

import java.util.Comparator;
import java.util.Objects;
import vn.donvi.time.DateRange;

/**
 * A person's holding of a post, according to a source. Posts held together are several holdings.
 *
 * @param organization the organisation of the post; a post of the state or the Front belongs to that organisation's
 *     unit
 * @param person the person, as the source writes the name
 * @param post the post
 * @param held the known time in the post; {@code entry} says what the first date means
 * @param entry how the person came into the post
 * @param source the number of the document or publication that is the source
 * @param mention a text that is equal for all posts that the source gives one person in one place; empty if it gives
 *     one post
 */
public record PostHolding(
        OrganizationId organization,
        Person person,
        Post post,
        DateRange held,
        Entry entry,
        String source,
        String mention) {
    /** By organisation, post, first date, person and source, which together identify it. */
    public static final Comparator<PostHolding> ORDER = Comparator.comparing(PostHolding::organization)
            .thenComparing(holding -> holding.post().title())
            .thenComparing(holding -> holding.post().toString())
            .thenComparing(holding -> holding.held().startInclusive())
            .thenComparing(holding -> holding.person().spelling())
            .thenComparing(PostHolding::source);

    /**
     * @throws IllegalArgumentException if the source is blank
     */
    public PostHolding {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(mention, "mention");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a post held needs a source");
        }
    }

    /**
     * Whether the same person holds both: the same key, or the same mention in one source. Equal spellings prove
     * nothing.
     */
    public boolean isOfSamePerson(PostHolding other) {
        return person.isSame(other.person)
                || (!mention.isEmpty() && mention.equals(other.mention) && source.equals(other.source));
    }
}
