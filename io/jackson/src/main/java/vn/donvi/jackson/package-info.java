/**
 * The types of donvi in objects of one's own, as JSON with Jackson's databind.
 *
 * <pre>{@code
 * import tools.jackson.databind.json.JsonMapper;
 *
 * JsonMapper mapper = DonviModule.mapperBuilder().build();
 * System.out.println(mapper.writeValueAsString(Map.of("commune", UnitCode.of("18229")))); // {"commune":"18229"}
 * }</pre>
 */
@NullMarked
package vn.donvi.jackson;

import org.jspecify.annotations.NullMarked;
