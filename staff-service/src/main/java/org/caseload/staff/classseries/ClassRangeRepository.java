package org.caseload.staff.classseries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.http.RuleText;

@ApplicationScoped
class ClassRangeRepository implements PanacheRepositoryBase<ClassRange, UUID> {

    /** Of the class, oldest first. */
    List<ClassRange> of(String code) {
        return list("code = ?1 order by effectiveFrom", code);
    }

    enum Order implements BrokenRule {
        ONE_A_DAY;

        @Override
        public RuleText text() {
            return new RuleText(
                    "R-CLS-1",
                    "from each day one range at most begins for a class: what was entered stays",
                    "Reading: a new range never rewrites the past.");
        }
    }

    static class Constraints {
        @Produces
        ConstraintRule oneADay() {
            return new ConstraintRule("one_range_from_a_day", Order.ONE_A_DAY);
        }
    }
}
