package org.caseload.approval.anyorder;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.overdue.OverdueService;
import org.caseload.approval.reason.Reason;
import org.caseload.chassis.testing.TestClock;

/** One request, to which people do what they please. */
final class Story {

    /** Before whatever other tests leave behind: none of that is late here. */
    private static final Instant BEGIN = Instant.parse("2026-01-06T15:00:00Z");

    private static final List<String> MILES = List.of("44.9", "45.0", "45.1", "60", "60", "60");
    private static final List<String> GROUNDS = List.of("EXTENSIVE_NEEDS", "RESOLVED_OTHERWISE");

    final Cast cast;
    final Reason reason;
    final UUID submitter;
    final UUID requestId = UUID.randomUUID();
    private final UUID individualId = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final OverdueService overdue;
    Instant now = BEGIN;

    Story(Cast cast, Reason reason, UUID submitter, OverdueService overdue) {
        this.cast = cast;
        this.reason = reason;
        this.submitter = submitter;
        this.overdue = overdue;
        TestClock.set(now);
        if (reason.restsOn() != null) {
            arrive(
                    "staff-cases",
                    caseId,
                    "staff-case-submitted.v1",
                    """
                    {"caseId":"%s","kind":"%s","staffId":"%s","submittedBy":"%s","submittedAt":"%s"}""",
                    caseId,
                    reason.restsOn(),
                    cast.caseManager(),
                    cast.caseManager(),
                    now);
        }
        String restsOn = reason.restsOn() == null ? "" : ",\"restsOnCaseId\":\"" + caseId + "\"";
        arrive(
                "balance-requests",
                requestId,
                "balance-request-submitted.v1",
                """
                {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%s","reason":"%s",
                 "reasonVersion":%s,"submittedAt":"%s"%s}""",
                requestId,
                individualId,
                cast.caseManager(),
                submitter,
                reason.id(),
                reason.version(),
                now,
                restsOn);
    }

    /** As Human Resources see it. */
    Seen seen() {
        return Seen.of(get("/approvals/" + requestId));
    }

    /** What who does it hears; 202 where nobody answers. */
    int perform(Act act, UUID who, UUID liveStep) {
        return switch (act.what()) {
            case APPROVE -> decide(who, liveStep, "{\"outcome\":\"APPROVE\"}");
            case REVIEW -> decide(who, liveStep, "{\"outcome\":\"REVIEW\"}");
            case DENY -> decide(who, liveStep, denial(ground(act)));
            case CONVERSE -> post(who, path("conversations"), """
                        {"heldOn":"2026-01-05","participants":["Bea"],"summary":"Agreed."}""");
            case VERIFY_DISTANCE ->
                put(who, "distance-verification", "{\"service\":\"OSM\",\"minutes\":64,\"miles\":" + miles(act) + "}");
            case CONFIRM_NEEDS -> put(who, "needs-confirmation", "{\"confirmed\":true}");
            case SUMMARIZE_CONFLICT ->
                put(who, "conflict-summary", "{\"summary\":\"They disagree.\",\"stepsTaken\":\"A mediator.\"}");
            case MARK_GROUND -> put(who, "prohibited-ground", "{\"ground\":\"EXTENSIVE_NEEDS\"}");
            case DELEGATE -> delegate(who, delegate(act));
            case DECIDE_CASE -> decideCase(who, act.variant() == 0);
            case WITHDRAW, WITHDRAW_CASE, CHANGE_SUPERVISOR, COMPLETE_MCR, LET_TIME_PASS -> happen(act);
        };
    }

    UUID delegate(Act act) {
        return List.of(cast.supervisor(), cast.otherSupervisor(), cast.director())
                .get(act.variant() % 3);
    }

    static String miles(Act act) {
        return MILES.get(act.variant());
    }

    static String ground(Act act) {
        return GROUNDS.get(act.variant() % 2);
    }

    private int happen(Act act) {
        switch (act.what()) {
            case WITHDRAW ->
                arrive(
                        "balance-requests",
                        requestId,
                        "balance-request-withdrawal-asked.v1",
                        """
                        {"requestId":"%s","askedBy":"%s","askedAt":"%s"}""",
                        requestId,
                        submitter,
                        now);
            case WITHDRAW_CASE -> withdrawCase();
            case CHANGE_SUPERVISOR ->
                cast.reportTo(act.variant() % 2 == 0 ? cast.supervisor() : cast.otherSupervisor());
            case COMPLETE_MCR ->
                arrive(
                        "mcrs",
                        individualId,
                        "mcr-completed.v1",
                        """
                        {"mcrId":"%s","individualId":"%s","completedBy":"%s","completedAt":"%s"}""",
                        UUID.randomUUID(),
                        individualId,
                        cast.caseManager(),
                        now);
            default -> {
                now = now.plus(Duration.ofDays(act.variant() * 3L + 1));
                TestClock.set(now);
                overdue.run();
            }
        }
        return 202;
    }

    private void withdrawCase() {
        if (reason.restsOn() != null) {
            arrive("staff-cases", caseId, "staff-case-withdrawal-asked.v1", """
                    {"caseId":"%s","askedBy":"%s","askedAt":"%s"}""", caseId, cast.caseManager(), now);
        }
    }

    private int decideCase(UUID who, boolean deny) {
        if (reason.restsOn() == null) {
            return 404;
        }
        UUID step = Seen.of(get("/approvals/" + caseId)).step();
        return decide(who, step, deny ? denial("CASE_DENIED") : "{\"outcome\":\"APPROVE\"}");
    }

    private int delegate(UUID who, UUID delegate) {
        String today = now.toString().substring(0, 10);
        return post(who, "/delegations", """
                {"delegateId":"%s","from":"%s","until":"%s"}""".formatted(delegate, today, today));
    }

    private String get(String path) {
        return cast.as(cast.humanResources()).get(path).asString();
    }

    private int decide(UUID who, UUID step, String decision) {
        return post(who, "/approval-steps/" + step + "/decisions", decision);
    }

    private static String denial(String ground) {
        return "{\"outcome\":\"DENY\",\"ground\":\"" + ground + "\",\"comment\":\"We talked it over.\"}";
    }

    private int post(UUID who, String path, String body) {
        return status(cast.as(who).body(body).post(path));
    }

    private int put(UUID who, String what, String body) {
        return status(cast.as(who).body(body).put(path(what)));
    }

    private static int status(Response answer) {
        return answer.statusCode();
    }

    private String path(String what) {
        return "/approvals/" + requestId + "/" + what;
    }

    private void arrive(String topic, UUID key, String type, String json, Object... values) {
        cast.arrivals().arrive(topic, key, type, json.formatted(values));
    }
}
