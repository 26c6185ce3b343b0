package org.caseload.approval.distance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "caseload.roads")
public interface RoadsConfig {

    /**
     * Where an engine answers that speaks OSRM's HTTP API; absent, distances by road are not estimated. It is asked with
     * the coordinates of homes in the URL, so it must be the agency's own, and no stranger's service. R-LOC-1.
     */
    Optional<URI> osrmUrl();

    /** How long to wait for a connection to it. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long to wait for its answer. */
    @WithDefault("2s")
    Duration readTimeout();
}
