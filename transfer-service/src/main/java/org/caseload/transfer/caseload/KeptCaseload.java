package org.caseload.transfer.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The counts as kept; only the database counts. */
@Entity
@Immutable
@Table(name = "caseload")
class KeptCaseload {

    @Id
    UUID caseManagerId;

    int assigned;
    List<Integer> annuals;
    List<Integer> quarterlies;
    List<Integer> byAlgo;
    List<Integer> work;
    int workInYear;
}
