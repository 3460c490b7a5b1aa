/**
 * The types of donvi in objects of one's own, as JSON with the databind of Jackson 2.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 * import com.fasterxml.jackson.databind.json.JsonMapper;
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new DonviJackson2Module()).build();
 * System.out.println(mapper.writeValueAsString(Map.of("commune", UnitCode.of("18229")))); // {"commune":"18229"}
 * }</pre>
 */
@NullMarked
package vn.donvi.jackson2;

import org.jspecify.annotations.NullMarked;
