-- When people are deleted, the reason of a correction and the meal of a child apart go with them; all else that was corrected
-- or ordered stays as it was.
grant update (reason) on booking_correction to ${app};
grant update (special) on kitchen_order to ${app};
