package org.caseload.staff.caseloadtarget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Which caseload target holds (R-CAND-2): a Case Manager's own, else the programme's, else the agency's. */
@ApplicationScoped
public class Targets {

    private static final int MOST = 500;

    private final int byDefault;
    private final Map<String, Integer> byProgramme;

    Targets(TargetConfig config) {
        byDefault = config.byDefault();
        byProgramme = Map.copyOf(config.programme());
        if (!isTarget(byDefault) || !byProgramme.values().stream().allMatch(Targets::isTarget)) {
            throw new IllegalArgumentException("caseload.target: Individuals, 0 to " + MOST);
        }
    }

    private static boolean isTarget(int target) {
        return target >= 0 && target <= MOST;
    }

    /**
     * @param own null where the Case Manager has none
     * @param programme null where the Case Manager works in none
     */
    public int of(Integer own, String programme) {
        return own != null ? own : byProgramme.getOrDefault(programme == null ? "" : programme, byDefault);
    }
}
