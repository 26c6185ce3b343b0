package org.caseload.request.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;

/**
 * Whose Individuals a caller may see: the union of what the caller's roles open.
 *
 * @param all for another system, which registers Individuals
 * @param own a Case Manager's own id, who may cover the caseloads of some who left (R-STF-3)
 * @param team the id of the Supervisor whose Case Managers they are
 * @param teams the id of the Assistant Director whose Supervisors' Case Managers they are
 * @param separated whether caseloads of Case Managers who left are open
 */
public record Scope(boolean all, UUID own, UUID team, UUID teams, boolean separated) {

    /** HQL: the ids of the Case Managers in scope, by the parameters of {@link #parameters}. */
    public static final String CASE_MANAGERS = """
            (select member.id from StaffMember member
                where member.id = :own or member.reportsToId = :team
                or member.reportsToId in (select superior.id from StaffMember superior where superior.reportsToId = :teams)
                or (:separated = true or member.coveredById = :own) and member.status = :left and member.role = :caseManager)""";

    public static Scope of(Caller caller) {
        UUID me = caller.member().orElse(null);
        return new Scope(
                caller.has("integration"),
                caller.has("case-manager") ? me : null,
                caller.has("supervisor") ? me : null,
                caller.has("assistant-director") ? me : null,
                caller.has("field-support"));
    }

    /** What {@link #CASE_MANAGERS} needs; a map that takes more. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("own", own);
        parameters.put("team", team);
        parameters.put("teams", teams);
        parameters.put("separated", separated);
        parameters.put("left", Colleague.Status.SEPARATED);
        parameters.put("caseManager", Colleague.Role.CASE_MANAGER);
        return parameters;
    }

    /** Whether the caller acts for this caseload: who enters requests for it, or covers it (R-STF-3). */
    public boolean actsFor(ReportingLine line) {
        return entersFor(line) || covers(line.caseManager());
    }

    /**
     * Whether the caller enters and submits requests for this caseload: its Case Manager, that one's Supervisor, or
     * Field Support where the Case Manager has left (R-REQ-1).
     */
    public boolean entersFor(ReportingLine line) {
        return line.caseManagerId().equals(own) || actsAboveOrAfter(line);
    }

    /** Whether the caller acts for this caseload as another than its Case Manager: the Supervisor or Field Support. */
    public boolean actsAboveOrAfter(ReportingLine line) {
        return reportsTo(line.caseManager(), team)
                || separated && line.caseManager() != null && line.caseManager().isSeparated();
    }

    /** Whether the caller is above the Case Manager: the Supervisor, or that one's Assistant Director. */
    public boolean oversees(ReportingLine line) {
        return reportsTo(line.caseManager(), team) || reportsTo(line.supervisor(), teams);
    }

    /** The same as {@link #CASE_MANAGERS} says, of one caseload. */
    public boolean sees(ReportingLine line) {
        return all || actsFor(line) || oversees(line);
    }

    private boolean covers(Colleague caseManager) {
        return own != null
                && caseManager != null
                && caseManager.isCaseManager()
                && caseManager.isSeparated()
                && own.equals(caseManager.coveredById());
    }

    private static boolean reportsTo(Colleague colleague, UUID superior) {
        return superior != null && colleague != null && superior.equals(colleague.reportsToId());
    }
}
