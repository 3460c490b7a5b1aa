package vn.donvi.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** The units of two dates, and what the writers make of them, as trees. */
final class Written {
    static final Gazetteer VIETNAM = VietnamGazetteer.load();
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

    private static final Boundaries BOUNDARIES = Boundaries.load(VIETNAM);

    static final FeatureSet NOW = FeatureSet.of(BOUNDARIES, REFORM);
    /** Some of its units have no polygon. */
    static final FeatureSet BEFORE = FeatureSet.of(BOUNDARIES, CENSUS);

    private static final Map<List<Object>, List<UnitFeature>> FEATURES = new ConcurrentHashMap<>();

    private Written() {}

    /** The units of a level; made once, for polygons are costly. */
    static List<UnitFeature> features(FeatureSet units, UnitLevel level) {
        return FEATURES.computeIfAbsent(List.of(units, level), key -> units.features(level));
    }

    static String geoJson(FeatureSet units, UnitLevel level) throws IOException {
        StringWriter text = new StringWriter();
        GeoJson.write(features(units, level), units.layer(), Output.to(text));
        return text.toString();
    }

    static String topoJson(FeatureSet units) throws IOException {
        StringWriter text = new StringWriter();
        TopoJson.write(units, Output.to(text));
        return text.toString();
    }

    static JsonNode tree(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    /** Checks what every form says of its polygons. */
    static void checkOrigin(JsonNode document, FeatureSet units) {
        assertThat(document.get("date").stringValue()).isEqualTo(units.date().toString());
        assertThat(document.get("origin").stringValue()).isEqualTo(units.layer().origin());
        assertThat(document.get("licence").stringValue()).startsWith("MIT License, Copyright (c) ");
    }
}
