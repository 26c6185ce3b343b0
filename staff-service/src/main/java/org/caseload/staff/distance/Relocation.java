package org.caseload.staff.distance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A patch that names another place must not keep what was known of the old one. */
public final class Relocation {

    private Relocation() {}

    /**
     * The same patch, with the old place's coordinates and county cleared where it names a new one without them, and
     * with their exactness where it brings new coordinates.
     */
    public static JsonNode of(JsonNode patch) {
        if (patch == null || !(patch.get("address") instanceof ObjectNode given)) {
            return patch;
        }
        ObjectNode address = given.deepCopy();
        if (namesPlace(given)) {
            address.putNull("latitude").putNull("longitude");
        }
        if (address.has("latitude") && !address.has("placeIsExact")) {
            address.putNull("placeIsExact");
        }
        if (namesPlace(given) && address.has("zip") && !address.has("county")) {
            address.putNull("county");
        }
        ObjectNode relocated = patch.deepCopy();
        return relocated.set("address", address);
    }

    private static boolean namesPlace(ObjectNode address) {
        return !address.has("latitude")
                && !address.has("longitude")
                && (address.has("street") || address.has("city") || address.has("zip"));
    }
}
