package vn.donvi.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.CodeSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that the annotations of Jackson on the path are those that its databind needs. Jackson 2 and Jackson 3 share
 * them, so that a build that names an older Jackson 2 first may choose annotations that Jackson 3 cannot run with.
 */
final class AnnotationsCheck {
    private static final String ANNOTATIONS = "com/fasterxml/jackson/annotation/";

    private AnnotationsCheck() {}

    /** The least object that Jackson looks for annotations on, in both directions. */
    record Sample(int number) {}

    /**
     * Writes and reads an object.
     *
     * @throws IllegalStateException if an annotation is missing
     */
    static void run() {
        try {
            JsonMapper mapper = new JsonMapper();
            mapper.readValue(mapper.writeValueAsString(new Sample(1)), Sample.class);
        } catch (NoClassDefFoundError e) {
            if (!lacksAnnotation(e)) {
                throw e;
            }
            throw new IllegalStateException(
                    "the annotations of Jackson" + place() + " are too old for jackson-databind 3: put"
                            + " com.fasterxml.jackson.core:jackson-annotations 2.22 or newer among the dependencies of"
                            + " your own, or into your dependencyManagement",
                    e);
        }
    }

    private static boolean lacksAnnotation(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(ANNOTATIONS)) {
                return true;
            }
        }
        return false;
    }

    private static String place() {
        CodeSource source = JsonProperty.class.getProtectionDomain().getCodeSource();
        return source == null ? "" : " in " + source.getLocation();
    }
}
