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
import org.caseload.transfer.work.FileRepository;
import org.caseload.transfer.work.FileRepository.KnownFile;

/** Answers for readiness from the facts as they are at that moment, so that the answer is always current. */
@ApplicationScoped
public class ReadinessService {

    private final FactService facts;
    private final FileRepository files;
    private final Today today;
    private final Settings settings;

    ReadinessService(FactService facts, FileRepository files, Today today, ReadinessConfig config) {
        this.facts = facts;
        this.files = files;
        this.today = today;
        this.settings =
                new Settings(config.workDueWithinDays(), config.locsiExpiresWithinDays(), config.locsiRenewedFor());
    }

    public Readiness on(UUID individualId, LocalDate day) {
        return of(individualId).apply(day);
    }

    /** The answers for whatever days are asked about, in one query. */
    public Function<LocalDate, Readiness> of(UUID individualId) {
        Facts known = known(individualId);
        return day -> answer(individualId, known.on(day));
    }

    /** The answers for today, in one query however many they are. */
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
        return ReadinessPolicy.judge(known(individualId).on(day));
    }

    /** Whether each of them is eligible today, in one query however many they are. */
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

    private Facts known(UUID individualId) {
        return known(List.of(individualId)).get(individualId);
    }

    /** What is known of each of them today. */
    private Map<UUID, Facts> known(Collection<UUID> individualIds) {
        var known = files.of(individualIds);
        LocalDate day = today.date();
        return individualIds.stream().distinct().collect(toMap(Function.identity(), id -> {
            KnownFile file = known.getOrDefault(id, KnownFile.NOTHING);
            return new Facts(file.medicaid(), file.locsi(), file.openWork(), day, settings);
        }));
    }
}
