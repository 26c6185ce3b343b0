package org.caseload.transfer.readiness;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.fact.FactService;
import org.caseload.transfer.work.WorkItemService;

/** Answers for readiness from the facts as they are at that moment, so that the answer is always current. */
@ApplicationScoped
public class ReadinessService {

    private final FactService facts;
    private final WorkItemService work;
    private final Today today;
    private final Settings settings;

    ReadinessService(FactService facts, WorkItemService work, Today today, ReadinessConfig config) {
        this.facts = facts;
        this.work = work;
        this.today = today;
        this.settings =
                new Settings(config.workDueWithinDays(), config.locsiExpiresWithinDays(), config.locsiRenewedFor());
    }

    public Readiness on(UUID individualId, LocalDate day) {
        return answer(
                individualId, known(List.of(individualId)).get(individualId).on(day));
    }

    /** The answers for today, in two queries however many they are. */
    public List<Readiness> today(Collection<UUID> individualIds) {
        return known(individualIds).entrySet().stream()
                .map(known -> answer(known.getKey(), known.getValue()))
                .toList();
    }

    private Readiness answer(UUID individualId, Facts facts) {
        List<Blocker> blockers = ReadinessPolicy.judge(facts);
        var outlook = OutlookPolicy.of(facts);
        return new Readiness(
                individualId,
                facts.day(),
                blockers.isEmpty(),
                blockers,
                outlook.earliestEligibleDay(),
                outlook.eligibleEndsOn(),
                outlook.eligibleEndsBecause(),
                ChangePolicy.next(facts).orElse(null),
                outlook.findOut(),
                settings);
    }

    /** What blocks on that day; the facts stay as they are until the transaction ends. */
    public List<Blocker> lockedBlockers(UUID individualId, LocalDate day) {
        facts.lock(individualId);
        return ReadinessPolicy.judge(
                known(List.of(individualId)).get(individualId).on(day));
    }

    /** Whether each of them is eligible today, in two queries however many they are. */
    public Map<UUID, Boolean> eligibleToday(Collection<UUID> individualIds) {
        return known(individualIds).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        known -> ReadinessPolicy.judge(known.getValue()).isEmpty()));
    }

    /** The limits in force, to be kept with a decision. */
    public Settings settings() {
        return settings;
    }

    /** What is known of each of them today. */
    private Map<UUID, Facts> known(Collection<UUID> individualIds) {
        var sheets = facts.of(individualIds);
        var open = work.open(individualIds);
        LocalDate day = today.date();
        return individualIds.stream().distinct().collect(toMap(Function.identity(), id -> {
            var sheet = sheets.getOrDefault(id, FactService.Known.NOTHING);
            return new Facts(sheet.medicaid(), sheet.locsi(), open.getOrDefault(id, List.of()), day, settings);
        }));
    }
}
