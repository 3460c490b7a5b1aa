package vn.donvi.boundaries.point;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.PointLocation;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Judges the conversion of an address by the coordinates that come with it, and converts coordinates alone.
 *
 * <p>A point decides a SPLIT or AMBIGUOUS result if exactly one of its candidates can be at the point: the result is
 * EXACT with the reason {@link ConversionReason#COORDINATES}. A point in none of the candidates is a contradiction. It is
 * told in the note and changes nothing, for either the address or the point is wrong. The same holds for an EXACT result
 * and a point elsewhere. Where the address names no commune, the note tells the unit at the point. Coarse polygons decide
 * nothing. Thread-safe.
 *
 * <pre>{@code
 * PointEvidence evidence = PointEvidence.of(boundaries.on(date));
 * Conversion result = evidence.judge(place, AddressConverter.to(vn, date).convert("Xã Hải Hòa, Quảng Ninh"));
 * }</pre>
 */
public final class PointEvidence {
    private final BoundarySnapshot boundaries;

    private PointEvidence(BoundarySnapshot boundaries) {
        this.boundaries = boundaries;
    }

    /** Makes the evidence of the polygons of the date that addresses are converted to. */
    public static PointEvidence of(BoundarySnapshot boundaries) {
        return new PointEvidence(Objects.requireNonNull(boundaries, "boundaries"));
    }

    /**
     * Returns the conversion of an address, judged by its coordinates.
     *
     * @param place the coordinates of the address
     * @param conversion its conversion without regard to them, by an {@link AddressConverter} to the date of the polygons
     */
    public Conversion judge(Coordinates place, Conversion conversion) {
        PointLocation location = boundaries.locate(place.latitude(), place.longitude());
        List<Candidate> there = conversion.candidates().stream()
                .filter(candidate -> location.candidates().contains(candidate.unit()))
                .toList();
        ConversionStatus status = conversion.status();
        boolean isOpen = status == ConversionStatus.SPLIT || status == ConversionStatus.AMBIGUOUS;
        if (isOpen && there.size() == 1 && canDecide(location)) {
            return new Conversion.Exact(
                    there.get(0),
                    conversion.recognized(),
                    conversion.rest(),
                    ConversionReason.COORDINATES,
                    conversion.note() + "; " + told(place, location));
        }
        if (!there.isEmpty() && (isOpen || status == ConversionStatus.EXACT)) {
            return conversion;
        }
        String contradiction = isOpen || status == ConversionStatus.EXACT ? ", which contradicts the address" : "";
        return conversion.withNote(conversion.note() + "; " + told(place, location) + contradiction);
    }

    /**
     * Converts a point alone. It is EXACT if the point lies in one unit, sure and far enough from its border; AMBIGUOUS if
     * it lies near a border or the polygons are coarse, with the units that it may be in; otherwise NOT_FOUND, with the
     * nearest unit as a suggestion.
     */
    public Conversion convert(Coordinates place) {
        PointLocation location = boundaries.locate(place.latitude(), place.longitude());
        boolean isSure = location.isCertain();
        List<Candidate> candidates = location.candidates().stream()
                .map(unit -> candidate(unit, isSure))
                .toList();
        String note = told(place, location);
        return switch (location.placement()) {
            case INSIDE, NEAR_BORDER, NEAR ->
                isSure
                        ? new Conversion.Exact(candidates.get(0), List.of(), "", ConversionReason.COORDINATES, note)
                        : new Conversion.Ambiguous(candidates, List.of(), "", ConversionReason.COORDINATES, note);
            case AT_SEA, OUTSIDE ->
                new Conversion.NotFound(candidates, List.of(), "", ConversionReason.NOTHING_RECOGNIZED, note);
        };
    }

    /**
     * Converts a point that is given as texts. Coordinates with a {@link CoordinateFault} are NOT_FOUND, and the note
     * tells the fault; so a bad row of a table is kept.
     */
    public Conversion convert(String latitude, String longitude) {
        Optional<CoordinateFault> fault = Coordinates.fault(latitude, longitude);
        return fault.isEmpty()
                ? convert(Coordinates.parse(latitude, longitude))
                : new Conversion.NotFound(
                        List.of(),
                        List.of(),
                        "",
                        ConversionReason.NOTHING_RECOGNIZED,
                        "coordinates: " + fault.get().sentence());
    }

    private Candidate candidate(AdministrativeUnit unit, boolean isSure) {
        return new Candidate(unit, boundaries.parents(unit), isSure ? 1 : 0, 1, OptionalDouble.empty());
    }

    private static boolean canDecide(PointLocation location) {
        return location.isComplete() && !location.layer().isCoarse();
    }

    private String told(Coordinates place, PointLocation location) {
        String point = "the point " + place.latitude() + ", " + place.longitude();
        if (location.layer().isCoarse() && !location.candidates().isEmpty()) {
            return point + " lies in " + location.candidates().get(0) + " or near it, by coarse polygons";
        }
        return switch (location.placement()) {
            case INSIDE ->
                point + " lies in " + location.candidates().get(0) + ", " + distance(place) + " inside its border";
            case NEAR_BORDER ->
                point + " lies in " + location.candidates().get(0) + ", " + distance(place) + " from its border";
            case NEAR ->
                point + " lies " + metres(location) + " outside "
                        + location.candidates().get(0);
            case AT_SEA ->
                point + " lies at sea, " + metres(location) + " from "
                        + location.candidates().get(0);
            case OUTSIDE -> point + " lies outside Việt Nam";
        };
    }

    private String distance(Coordinates place) {
        return Math.round(boundaries.metresToBorder(place.latitude(), place.longitude())) + " m";
    }

    private static String metres(PointLocation location) {
        return Math.round(location.metres().orElseThrow()) + " m";
    }
}
