"""What makes a proposed claim none, in one table."""

from graphbuild.extract.applied import Misreading
from graphbuild.extract.asides import stands_in_an_aside
from graphbuild.extract.bench import acquits_him, does_it_to_others, is_of_another_accused, is_of_the_one_named_before
from graphbuild.extract.done_to import is_of_what_was_done_to_him, is_the_case_of_another, is_the_victim
from graphbuild.extract.elsewhere import stands_elsewhere
from graphbuild.extract.exclusion import is_not_meant
from graphbuild.extract.fitting import (
    appoints_nobody,
    governs_in_opposition,
    is_told_of_a_thing,
    joins_what_has_no_places,
    puts_another_in_the_place,
)
from graphbuild.extract.kinship import contradicts_kin
from graphbuild.extract.lifted import undoes_what_was_imposed
from graphbuild.extract.lists import is_of_the_last_alone
from graphbuild.extract.no_case import (
    accuses_of_nothing,
    asks_for_something_else,
    closes_a_case,
    is_done_by_no_captor,
    is_named_only_afterwards,
    is_only_wanted,
)
from graphbuild.extract.not_told import is_not_told
from graphbuild.extract.of_others import (
    is_of_either,
    is_of_his_body,
    is_of_their_country,
    is_of_their_people,
    is_of_those_beside,
)
from graphbuild.extract.on_behalf import (
    is_of_a_member,
    is_of_kin_beside,
    is_whose_they_are,
    speaks_for_nobody,
    sues_for_another,
)
from graphbuild.extract.other_posts import is_of_the_next_clause, is_of_who_says_so, is_part_of_a_law_office
from graphbuild.extract.other_words import tells_another_thing
from graphbuild.extract.owners import (
    acts_only_as_owner,
    is_a_post_of_another,
    means_what_is_owned,
    names_only_a_post,
)
from graphbuild.extract.places import (
    accuses_a_place,
    accuses_nobody_in_particular,
    makes_a_place_speak,
    means_a_body_there,
    means_where_one_is_held,
    means_who_has_him,
    names_no_body_in_particular,
)
from graphbuild.extract.reference import is_vague
from graphbuild.extract.roles import holds_a_lesser_office
from graphbuild.extract.shares import is_of_the_others
from graphbuild.extract.successors import is_of_who_lost_it
from graphbuild.extract.unreal import is_only_asked, is_only_attempted
from graphbuild.extract.wording import (
    is_told_by_somebody_unnamed,
    is_told_of_an_object,
    is_unspoken,
    wins_a_mere_share,
)

#: In this order; the first that says so decides.
MISREADINGS: tuple[Misreading, ...] = (
    is_unspoken,
    wins_a_mere_share,
    is_told_by_somebody_unnamed,
    is_told_of_an_object,
    is_vague,
    means_what_is_owned,
    acts_only_as_owner,
    is_a_post_of_another,
    names_only_a_post,
    holds_a_lesser_office,
    is_of_the_next_clause,
    is_of_who_says_so,
    is_part_of_a_law_office,
    means_a_body_there,
    means_where_one_is_held,
    means_who_has_him,
    accuses_a_place,
    makes_a_place_speak,
    accuses_nobody_in_particular,
    names_no_body_in_particular,
    accuses_of_nothing,
    is_only_wanted,
    is_named_only_afterwards,
    closes_a_case,
    asks_for_something_else,
    is_done_by_no_captor,
    is_the_victim,
    is_the_case_of_another,
    does_it_to_others,
    acquits_him,
    is_of_the_one_named_before,
    is_of_another_accused,
    is_of_the_last_alone,
    stands_in_an_aside,
    stands_elsewhere,
    is_of_the_others,
    contradicts_kin,
    joins_what_has_no_places,
    governs_in_opposition,
    is_told_of_a_thing,
    appoints_nobody,
    puts_another_in_the_place,
    is_of_who_lost_it,
    is_not_meant,
    is_only_asked,
    is_only_attempted,
    is_not_told,
    is_of_what_was_done_to_him,
    is_of_his_body,
    is_of_their_people,
    is_of_those_beside,
    is_of_their_country,
    is_of_either,
    is_of_kin_beside,
    is_whose_they_are,
    is_of_a_member,
    sues_for_another,
    speaks_for_nobody,
    undoes_what_was_imposed,
    tells_another_thing,
)
