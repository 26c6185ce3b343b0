package org.caseload.local.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known about an Individual's Medicaid, LOCSI and work: some are ready for a move, some nearly, some far from it. */
final class Facts {

    private static final int CASES = 5;

    private final SampleIndividual individual;
    private final String individualId;
    private final LocalDate day;
    private final int number;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(SampleIndividual individual, String individualId, LocalDate day) {
        this.individual = individual;
        this.individualId = individualId;
        this.day = day;
        this.number = Integer.parseInt(individual.agencyNumber().replaceAll("\\D", ""));
    }

    static List<Fact> of(SampleIndividual individual, String individualId, LocalDate day) {
        Facts facts = new Facts(individual, individualId, day);
        facts.work("CASE_NOTE", day.minusDays(10 + facts.number % 40), false, true);
        switch (individual.outlook()) {
            case READY -> facts.ready();
            case NEARLY -> facts.nearly();
            case FAR -> facts.far();
        }
        return List.copyOf(facts.facts);
    }

    private void ready() {
        medicaid("ACTIVE", number % 3 == 0 ? null : day.plusDays(150 + number % 120));
        locsi(day.plusDays(120 + number % 200));
        work("QUARTERLY_REVIEW", day.plusDays(60 + number % 30), false, false);
    }

    /** One thing in the way, that time or a piece of work clears. */
    private void nearly() {
        medicaid("ACTIVE", day.plusDays(200));
        boolean locsiExpires = number % 2 == 0;
        locsi(day.plusDays(locsiExpires ? 10 + number % 45 : 200));
        work("QUARTERLY_REVIEW", day.plusDays(locsiExpires ? 75 : 3 + number % 25), false, false);
    }

    private void far() {
        int which = number % CASES;
        if (which != 0) {
            medicaid(which == 1 ? "TERMINATED" : "ACTIVE", which == 1 ? day.minusDays(20) : null);
        }
        if (which != 2) {
            locsi(which == 3 ? day.minusDays(number % 60 + 1L) : day.plusDays(40));
        }
        work("ANNUAL_REVIEW", day.minusDays(5 + number % 50), false, false);
        work("FOLLOW_UP", null, false, false);
        work("SERVICE_PLAN", day.plusDays(45), which == 4, false);
    }

    private void medicaid(String status, LocalDate until) {
        Map<String, Object> data = data();
        data.put("status", status);
        data.put("coveredFrom", day.minusDays(200 + number % 100).toString());
        data.put("coveredUntil", until == null ? null : until.toString());
        add("medicaid", "medicaid-coverage-reported.v1", data);
    }

    private void locsi(LocalDate expiresOn) {
        Map<String, Object> data = data();
        data.put("expiresOn", expiresOn.toString());
        data.put("completedOn", expiresOn.minusYears(1).toString());
        add("locsi", "locsi-reported.v1", data);
    }

    private void work(String kind, LocalDate dueOn, boolean flagged, boolean done) {
        String id = individual.agencyNumber() + "/" + kind;
        Map<String, Object> data = data();
        data.put(
                "workItemId",
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
        data.put("kind", kind);
        data.put("dueOn", dueOn == null ? null : dueOn.toString());
        data.put("flaggedOutstanding", flagged);
        data.put("done", done);
        add(kind, "work-item-reported.v1", data);
    }

    private void add(String what, String type, Map<String, Object> data) {
        data.values().removeIf(value -> value == null);
        facts.add(new Fact(individual.agencyNumber() + "/" + what, type, data));
    }

    private Map<String, Object> data() {
        Instant asOf = day.atStartOfDay(SampleAgency.ZONE).toInstant();
        return new HashMap<>(Map.of("individualId", individualId, "asOf", asOf.toString()));
    }
}
