package org.caseload.staff.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Tenths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a Case Manager could put forward after a move. R-RELOC-3. */
@ApplicationScoped
public class DistantIndividuals {

    private static final Comparator<Distant> FARTHEST_FIRST = Comparator.comparing(Distant::miles)
            .reversed()
            .thenComparing(Distant::agencyNumber)
            .thenComparing(Distant::individualId);

    private final IndividualRepository individuals;
    private final Places places;
    private final IndividualConfig config;

    DistantIndividuals(IndividualRepository individuals, Places places, IndividualConfig config) {
        this.individuals = individuals;
        this.places = places;
        this.config = config;
    }

    /** Those served by the Case Manager who live beyond the limit from the home, farthest first, in pages. */
    public Answer from(Address home, UUID caseManagerId, Paging paging) {
        Place from = home.place().orElseThrow();
        List<Distant> distant = new ArrayList<>();
        List<Unlocated> unlocated = new ArrayList<>();
        for (KnownIndividual each : individuals.servedBy(caseManagerId)) {
            places.place(each.zip(), each.latitude(), each.longitude())
                    .map(to -> Tenths.of(StraightLine.miles(from, to)))
                    .ifPresentOrElse(
                            miles -> distant.add(new Distant(each.individualId(), each.agencyNumber(), miles)),
                            () -> unlocated.add(new Unlocated(each.individualId(), each.agencyNumber())));
        }
        Page<Distant> page = Page.of(rest(distant, paging), paging, Distant::cursor, each -> each);
        return new Answer(config.distantBeyondMiles(), page.items(), page.nextCursor(), unlocated);
    }

    private List<Distant> rest(List<Distant> distant, Paging paging) {
        Optional<Distant> last = paging.after(3).map(Distant::of);
        return distant.stream()
                .filter(each -> each.miles.compareTo(config.distantBeyondMiles()) > 0)
                .filter(each -> last.isEmpty() || FARTHEST_FIRST.compare(last.get(), each) < 0)
                .sorted(FARTHEST_FIRST)
                .limit(paging.fetch())
                .toList();
    }

    /**
     * An Individual far from the new home.
     *
     * @param miles in a straight line, to a tenth
     */
    public record Distant(UUID individualId, String agencyNumber, BigDecimal miles) {

        private static Distant of(Cursor cursor) {
            return new Distant(
                    cursor.value(2, UUID::fromString), cursor.value(1, text -> text), cursor.value(0, BigDecimal::new));
        }

        private Cursor cursor() {
            return Cursor.of(miles, agencyNumber, individualId);
        }
    }

    /**
     * An Individual of whom it can't be told how far.
     */
    public record Unlocated(UUID individualId, String agencyNumber) {}

    /**
     * The Individuals far from the new home, nearest last.
     *
     * @param limitMiles beyond which Individuals are listed
     * @param items of this page
     * @param unlocated those of whom it can't be told how far they live, on every page
     */
    @Schema(name = "DistantIndividuals")
    public record Answer(BigDecimal limitMiles, List<Distant> items, String nextCursor, List<Unlocated> unlocated) {}
}
